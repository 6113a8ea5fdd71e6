import type { PackedFramework } from "#algorithms/graph/pack-framework.ts";
import { layoutFault } from "#algorithms/layout/layout-fault.ts";
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
   * Each request has a thread of its own, ended with it. One that breaks, is silent for {@link silence}, or gives
   * places that are no numbers is ended and replaced at once, by one more.
   *
   * @throws {Error} if that fails too, the layout fails, or it is stopped
   */
  readonly layOut: (framework: PackedFramework, size: LayoutSize, tools?: LayoutTools) => Promise<Layout>;
}

interface LayoutTools {
  /** Told how much of the whole is done. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Ends the thread when it is aborted. */
  readonly signal?: AbortSignal;
}

/** Ms without a word; a large framework on a slow machine takes seconds for one step. */
export const silence = 15_000;
const mostThreads = 2;

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
      return new Promise((resolve, reject) => {
        let port: LayoutPort | null = null;
        let timer: ReturnType<typeof setTimeout> | undefined;
        let threadsLeft = mostThreads;
        const close = () => {
          clearTimeout(timer);
          port?.end();
          port = null;
        };
        const fail = (why: string) => {
          close();
          signal?.removeEventListener("abort", stop);
          reject(failureOf(why));
        };
        const stop = () => fail("stopped");
        const wait = () => {
          clearTimeout(timer);
          timer = setTimeout(() => startAgain("no answer"), silence);
        };
        const startAgain = (why: string) => {
          close();
          if (threadsLeft > 0) start();
          else fail(why);
        };
        const hear = (reply: LayoutReply) => {
          if (reply.requestId !== requestId) return;
          switch (reply.type) {
            case "progress":
              wait();
              onProgress?.(reply.done, reply.of);
              return;
            case "done": {
              const fault = layoutFault(reply.layout);
              if (fault !== null) return startAgain(fault);
              close();
              signal?.removeEventListener("abort", stop);
              return resolve(reply.layout);
            }
            case "failed":
              return fail(reply.message);
            default:
              reply satisfies never;
          }
        };
        const start = () => {
          threadsLeft -= 1;
          const own = openPort();
          port = own;
          wait();
          own.listen(
            (reply) => port === own && hear(reply),
            (why) => port === own && startAgain(why),
          );
          own.post({ type: "layout", requestId, framework, size });
        };
        signal?.addEventListener("abort", stop);
        start();
      });
    },
  };
}
