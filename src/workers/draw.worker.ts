import { frameworkFromData } from "#algorithms/compute/framework-from-data.ts";
import { frameworkToText } from "#algorithms/write/framework-json.ts";
import type { DrawReply, DrawRequest } from "#workers/draw-protocol.ts";

const reply = (message: DrawReply) => self.postMessage(message);

self.addEventListener("message", ({ data }: MessageEvent<DrawRequest>) => {
  const { rated, clusters, heading } = data;
  try {
    reply({ type: "done", framework: frameworkToText(frameworkFromData(rated, clusters, heading)) });
  } catch (error) {
    reply({ type: "failed", message: error instanceof Error ? error.message : String(error) });
  }
});
