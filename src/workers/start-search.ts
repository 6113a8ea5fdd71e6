import { appUrl } from "#workers/app-url.ts";
import { createSearchClient, type SearchClient } from "#workers/search-client.ts";
import { type SearchReply, wholeWorker } from "#workers/search-protocol.ts";
import workerUrl from "./search.worker.ts?worker&url";

/** Search in a thread that starts once there is something to search. What it cannot answer after a crash is a failure like any other. */
export const startSearch = (): SearchClient =>
  createSearchClient((hear) => {
    const worker = new Worker(appUrl(workerUrl), { type: "module" });
    const fail = (message: string) => hear({ type: "failed", requestId: wholeWorker, message });
    worker.addEventListener("message", ({ data }: MessageEvent<SearchReply>) => hear(data));
    worker.addEventListener("error", ({ message }) => fail(message || "the search worker did not start"));
    worker.addEventListener("messageerror", () => fail("an answer of the search worker could not be read"));
    return { post: (request) => worker.postMessage(request), close: () => worker.terminate() };
  });
