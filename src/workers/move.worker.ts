import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { unpackFramework } from "#algorithms/graph/pack-framework.ts";
import { createMoveLayout, type MoveLayout } from "#algorithms/layout/move-layout.ts";
import type { MoveReply, MoveRequest } from "#workers/move-protocol.ts";

/** Why nothing can be moved is said to each move that is asked for. */
let moveLayout: MoveLayout = () => {
  throw new Error("no layout was given to move in");
};

const reply = (message: MoveReply) => self.postMessage(message);

self.addEventListener("message", ({ data }: MessageEvent<MoveRequest>) => {
  if (data.type === "start") {
    const { framework, layout } = data;
    let made: MoveLayout | null = null;
    moveLayout = (moves, detail) => {
      made ??= createMoveLayout(buildFrameworkIndex(unpackFramework(framework)), layout);
      return made(moves, detail);
    };
    return;
  }
  const { requestId, moves, detail } = data;
  try {
    reply({ type: "moved", requestId, patch: moveLayout(moves, detail) });
  } catch (error) {
    reply({ type: "failed", requestId, message: error instanceof Error ? error.message : String(error) });
  }
});
