import { appUrl } from "#workers/app-url.ts";
import { createMoveClient, type MoveClient } from "#workers/move-client.ts";
import type { MoveReply } from "#workers/move-protocol.ts";
import workerUrl from "./move.worker.ts?worker&url";

/** Moves what lies on maps, in a thread that starts with the first move. */
export const startMove = (): MoveClient =>
  createMoveClient(() => {
    const worker = new Worker(appUrl(workerUrl), { type: "module" });
    return {
      post: (request) => worker.postMessage(request),
      listen: (hear, broke) => {
        worker.addEventListener("message", ({ data }: MessageEvent<MoveReply>) => hear(data));
        worker.addEventListener("error", ({ message }) => broke(message || "the move worker did not start"));
      },
      end: () => worker.terminate(),
    };
  });
