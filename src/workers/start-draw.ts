import { appUrl } from "#workers/app-url.ts";
import { createDrawClient, type DrawFramework } from "#workers/draw-client.ts";
import type { DrawReply } from "#workers/draw-protocol.ts";
import workerUrl from "./draw.worker.ts?worker&url";

/** Draws in a thread that is started for each framework, and gone when it is drawn. */
export const startDraw = (): DrawFramework =>
  createDrawClient(() => {
    const worker = new Worker(appUrl(workerUrl), { type: "module" });
    return {
      post: (request) => worker.postMessage(request),
      listen: (hear, broke) => {
        worker.addEventListener("message", ({ data }: MessageEvent<DrawReply>) => hear(data));
        worker.addEventListener("error", ({ message }) => broke(message || "the draw worker did not start"));
      },
      end: () => worker.terminate(),
    };
  });
