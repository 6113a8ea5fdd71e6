import type { ReadFile } from "#domain/import-report.ts";
import type { DrawReply, DrawRequest, DrawTask } from "#workers/draw-protocol.ts";

/** A thread that draws; a test gives its own. */
interface DrawPort {
  readonly post: (request: DrawRequest) => void;
  /** Called once, before the request. `broke`: the thread itself failed and answers no more. */
  readonly listen: (hear: (reply: DrawReply) => void, broke: (message: string) => void) => void;
  /** Ends the thread at once, whatever it is doing. */
  readonly end: () => void;
}

/** Draws a framework from the data, as the text of its file. @throws {Error} if the thread breaks */
export type DrawFramework = (task: DrawTask) => Promise<NonNullable<ReadFile["framework"]>>;

/** @param openPort starts a thread, which ends with its answer */
export const createDrawClient =
  (openPort: () => DrawPort): DrawFramework =>
  (task) =>
    new Promise((resolve, reject) => {
      const port = openPort();
      const fail = (message: string) => {
        port.end();
        reject(new Error(`the framework was not drawn: ${message} (${task.heading.id})`));
      };
      port.listen((reply) => {
        switch (reply.type) {
          case "done":
            port.end();
            resolve(reply.framework);
            return;
          case "failed":
            fail(reply.message);
            return;
          default:
            reply satisfies never;
        }
      }, fail);
      port.post({ type: "draw", ...task });
    });
