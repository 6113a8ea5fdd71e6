import type { Framework } from "#domain/framework.ts";
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
   * @param onProgress told how much of the whole is done
   * @throws {Error} if the thread breaks, the layout fails, or it is stopped
   */
  readonly layOut: (
    framework: Framework,
    size: LayoutSize,
    onProgress?: (done: number, of: number) => void,
  ) => Promise<Layout>;
  /** Ends all that is under way. */
  readonly stop: () => void;
}

/** @param openPort starts a thread */
export function createLayoutClient(openPort: () => LayoutPort): LayoutClient {
  const underWay = new Set<(why: string) => void>();
  let lastId = 0;

  return {
    layOut: (framework, size, onProgress) => {
      lastId += 1;
      const requestId = lastId;
      const port = openPort();
      return new Promise((resolve, reject) => {
        const close = () => {
          port.end();
          underWay.delete(fail);
        };
        const fail = (why: string) => {
          close();
          reject(new Error(`the map was not laid out: ${why} (${framework.id}, ${size})`));
        };
        underWay.add(fail);
        port.listen((reply) => {
          if (reply.requestId !== requestId || !underWay.has(fail)) return;
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
    stop: () => {
      for (const fail of [...underWay]) fail("stopped");
    },
  };
}
