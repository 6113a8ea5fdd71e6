import { appUrl } from "#workers/app-url.ts";
import { createLayoutClient, type LayoutClient } from "#workers/layout-client.ts";
import type { LayoutReply } from "#workers/layout-protocol.ts";
import workerUrl from "./layout.worker.ts?worker&url";

/** Lays out frameworks in threads, each gone when its layout is done or stopped. */
export const startLayout = (): LayoutClient =>
  createLayoutClient(() => {
    const worker = new Worker(appUrl(workerUrl), { type: "module" });
    return {
      post: (request) => worker.postMessage(request),
      listen: (hear, broke) => {
        worker.addEventListener("message", ({ data }: MessageEvent<LayoutReply>) => hear(data));
        worker.addEventListener("error", ({ message }) =>
          broke(message || "the layout worker did not start"),
        );
      },
      end: () => worker.terminate(),
    };
  });
