import { appUrl } from "#workers/app-url.ts";
import { createImportClient, type ImportClient } from "#workers/import-client.ts";
import type { ImportReply } from "#workers/import-protocol.ts";
import workerUrl from "./import.worker.ts?worker&url";

/** Reads files in a thread that is started for each, and gone when it is read or stopped. */
export const startImport = (): ImportClient =>
  createImportClient(() => {
    const worker = new Worker(appUrl(workerUrl), { type: "module" });
    return {
      post: (request) => worker.postMessage(request, [request.bytes]),
      listen: (hear, broke) => {
        worker.addEventListener("message", ({ data }: MessageEvent<ImportReply>) => hear(data));
        worker.addEventListener("error", ({ message }) =>
          broke(message || "the import worker did not start"),
        );
      },
      end: () => worker.terminate(),
    };
  });
