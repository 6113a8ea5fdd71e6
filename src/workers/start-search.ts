import { appUrl } from "#workers/app-url.ts";
import { createSearchClient, type SearchClient } from "#workers/search-client.ts";
import { type SearchReply, wholeWorker } from "#workers/search-protocol.ts";
import workerUrl from "./search.worker.ts?worker&url";

/** Starts the search worker. What it cannot answer after a crash is a failure like any other. */
export function startSearch(): SearchClient {
  const worker = new Worker(appUrl(workerUrl), { type: "module" });
  return createSearchClient({
    post: (request) => worker.postMessage(request),
    listen: (hear) => {
      worker.addEventListener("message", ({ data }: MessageEvent<SearchReply>) => hear(data));
      worker.addEventListener("error", ({ message }) =>
        hear({
          type: "failed",
          requestId: wholeWorker,
          message: message || "the search worker did not start",
        }),
      );
    },
  });
}
