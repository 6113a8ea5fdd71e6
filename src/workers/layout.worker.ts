import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { unpackFramework } from "#algorithms/graph/pack-framework.ts";
import { buildBestLayout } from "#algorithms/layout/build-best-layout.ts";
import type { LayoutReply, LayoutRequest } from "#workers/layout-protocol.ts";

const seeds = [1, 2, 3];
/** A further seed is tried only while the whole has taken less than this, ms. */
const patience = 1500;
const steps = 100;

const reply = (message: LayoutReply) => self.postMessage(message);

self.addEventListener("message", ({ data }: MessageEvent<LayoutRequest>) => {
  const { requestId, framework, size } = data;
  const start = performance.now();
  reply({ type: "progress", requestId, done: 0, of: steps });
  try {
    const layout = buildBestLayout(buildFrameworkIndex(unpackFramework(framework)), size, {
      seeds,
      onProgress: (share) =>
        reply({ type: "progress", requestId, done: Math.floor(share * steps), of: steps }),
      hasTime: () => performance.now() - start < patience,
    });
    reply({ type: "done", requestId, layout });
  } catch (error) {
    reply({ type: "failed", requestId, message: error instanceof Error ? error.message : String(error) });
  }
});
