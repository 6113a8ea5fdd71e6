import type { PackedFramework } from "#algorithms/graph/pack-framework.ts";
import { layoutFault } from "#algorithms/layout/layout-fault.ts";
import { type MoveDetail, patchLayout } from "#algorithms/layout/move-layout.ts";
import type { Layout, LayoutMove } from "#domain/layout.ts";
import type { MoveReply, MoveRequest } from "#workers/move-protocol.ts";

/** A thread that moves; a test gives its own. */
interface MovePort {
  readonly post: (request: MoveRequest) => void;
  /** Called once, before the first request. `broke`: the thread itself failed and answers no more. */
  readonly listen: (hear: (reply: MoveReply) => void, broke: (message: string) => void) => void;
  /** Ends the thread at once, whatever it is doing. */
  readonly end: () => void;
}

/** What is moved, in which layout. */
export interface MoveTask {
  readonly framework: PackedFramework;
  readonly layout: Layout;
  readonly moves: readonly LayoutMove[];
  readonly detail: MoveDetail;
}

export interface MoveClient {
  /**
   * One at a time: what is asked for meanwhile waits, and only the last of it is done. A thread that is silent for
   * {@link patience} or breaks is ended, and the next move starts another.
   *
   * @returns the whole layout; `null` if a later move took the place of this one
   * @throws {Error} if the thread breaks, is silent, or gives places that are no numbers
   */
  readonly move: (task: MoveTask) => Promise<Layout | null>;
}

/** Ms without an answer: while a hand waits for it, and where none does, as on a machine that is still starting. */
export const patience: Readonly<Record<MoveDetail, number>> = { draft: 1500, final: 6000 };

interface Asked {
  readonly task: MoveTask;
  readonly resolve: (layout: Layout | null) => void;
  readonly reject: (error: Error) => void;
}

/** @param openPort starts a thread */
export function createMoveClient(openPort: () => MovePort): MoveClient {
  let thread: { readonly port: MovePort; readonly of: Layout } | null = null;
  let running:
    | (Asked & { readonly requestId: number; readonly timer: ReturnType<typeof setTimeout> })
    | null = null;
  let waiting: Asked | null = null;
  let lastId = 0;

  const drop = () => {
    thread?.port.end();
    thread = null;
  };
  const finish = (settle: (asked: Asked) => void) => {
    const done = running;
    if (done === null) return;
    clearTimeout(done.timer);
    running = null;
    settle(done);
    const next = waiting;
    waiting = null;
    if (next !== null) run(next);
  };
  const fail = (why: string) => {
    drop();
    finish(({ task: { layout }, reject }) =>
      reject(new Error(`nothing was moved: ${why} (${layout.frameworkId}, ${layout.size})`)),
    );
  };
  const hear = (reply: MoveReply) => {
    if (reply.requestId !== running?.requestId) return;
    if (reply.type === "failed") return fail(reply.message);
    const layout = patchLayout(running.task.layout, reply.patch);
    const fault = layoutFault(layout);
    if (fault !== null) return fail(fault);
    finish(({ resolve }) => resolve(layout));
  };
  const threadFor = ({ framework, layout }: MoveTask): MovePort => {
    if (thread?.of === layout) return thread.port;
    drop();
    const port = openPort();
    thread = { port, of: layout };
    port.listen(
      (reply) => thread?.port === port && hear(reply),
      (why) => thread?.port === port && fail(why),
    );
    port.post({ type: "start", framework, layout });
    return port;
  };
  const run = (asked: Asked) => {
    const { moves, detail } = asked.task;
    lastId += 1;
    running = { ...asked, requestId: lastId, timer: setTimeout(() => fail("no answer"), patience[detail]) };
    threadFor(asked.task).post({ type: "move", requestId: lastId, moves, detail });
  };

  return {
    move: (task) =>
      new Promise((resolve, reject) => {
        const asked = { task, resolve, reject };
        if (running === null) return run(asked);
        waiting?.resolve(null);
        waiting = asked;
      }),
  };
}
