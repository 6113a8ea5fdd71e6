import type { PackedFramework } from "#algorithms/graph/pack-framework.ts";
import type { Layout, LayoutSize } from "#domain/layout.ts";
import type { LayoutReply, LayoutRequest } from "#workers/layout-protocol.ts";

/** A thread that lays out; a test gives its own. */
export interface LayoutPort {
  readonly post: (request: LayoutRequest) => void;
  /** Called once, before the request. `broke`: the thread itself failed and answers no more. */
  readonly listen: (hear: (reply: LayoutReply) => void, broke: (message: string) => void) => void;
  /** Ends the thread at once, whatever it is doing. */
  readonly end: () => void;
}

export interface LayoutClient {
  /**
   * Each request has a thread of its own, ended with it.
   *
   * @throws {Error} if the thread breaks, the layout fails, or it is stopped
   */
  readonly layOut: (framework: PackedFramework, size: LayoutSize, tools?: LayoutTools) => Promise<Layout>;
}

interface LayoutTools {
  /** Told how much of the whole is done. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Ends the thread when it is aborted. */
  readonly signal?: AbortSignal;
}

/** @param openPort starts a thread */
export function createLayoutClient(openPort: () => LayoutPort): LayoutClient {
  let lastId = 0;

  return {
    layOut: async (framework, size, { onProgress, signal } = {}) => {
      const failureOf = (why: string) =>
        new Error(`the map was not laid out: ${why} (${framework.head.id}, ${size})`);
      if (signal?.aborted) throw failureOf("stopped");
      lastId += 1;
      const requestId = lastId;
      const port = openPort();
      return new Promise((resolve, reject) => {
        let isOver = false;
        const stop = () => fail("stopped");
        const close = () => {
          isOver = true;
          port.end();
          signal?.removeEventListener("abort", stop);
        };
        const fail = (why: string) => {
          close();
          reject(failureOf(why));
        };
        signal?.addEventListener("abort", stop);
        port.listen((reply) => {
          if (reply.requestId !== requestId || isOver) return;
          switch (reply.type) {
            case "progress":
              onProgress?.(reply.done, reply.of);
              return;
            case "done":
              close();
              resolve(reply.layout);
              return;
            case "failed":
              fail(reply.message);
              return;
            default:
              reply satisfies never;
          }
        }, fail);
        port.post({ type: "layout", requestId, framework, size });
      });
    },
  };
}
