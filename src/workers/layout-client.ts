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
   * Each request has a thread of its own, ended with it. One that breaks, falls silent in the middle, or gives places
   * that are no numbers is ended and replaced at once, by one more, which is waited for longer.
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

/** Ms that a thread may take for its first word, since its code has yet to come; the last one for each word. */
export const longSilence = 15_000;
/** Ms without a word in the middle of the work; and more for each node, since one step of a large framework is long. */
export const silence = 2_000;
const silencePerNode = 0.02;
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
      const midSilence = silence + silencePerNode * framework.ids.length;
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
        const wait = (ms: number) => {
          clearTimeout(timer);
          timer = setTimeout(() => startAgain("no answer"), ms);
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
              wait(threadsLeft > 0 ? midSilence : longSilence);
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
          wait(longSilence);
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
