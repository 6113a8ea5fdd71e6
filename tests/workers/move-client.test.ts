import { afterEach, describe, expect, it, vi } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { buildLayout } from "#algorithms/layout/build-layout.ts";
import { createMoveLayout } from "#algorithms/layout/move-layout.ts";
import type { LayoutMove } from "#domain/layout.ts";
import { selectPacked } from "#store/selectors/select-packed.ts";
import { createMoveClient, type MoveTask, patience } from "#workers/move-client.ts";
import type { MoveReply, MoveRequest } from "#workers/move-protocol.ts";
import { frameworkFromText } from "../fixtures/framework-from-text.ts";

const index = buildFrameworkIndex(frameworkFromText("drawn", "health: nurse\n trades: welder"));
const framework = selectPacked(index);
const layout = buildLayout(index, "large", { seed: 1 });
const moveLayout = createMoveLayout(index, layout);

/** Threads that keep what they are asked, and answer when the test says so. */
function threadsOf() {
  const threads: {
    readonly asked: MoveRequest[];
    ended: boolean;
    say: (reply: MoveReply) => void;
    breakDown: (why: string) => void;
  }[] = [];
  const open = () => {
    const thread: (typeof threads)[number] = { asked: [], ended: false, say: () => {}, breakDown: () => {} };
    threads.push(thread);
    return {
      post: (request: MoveRequest) => thread.asked.push(request),
      listen: (hear: (reply: MoveReply) => void, broke: (why: string) => void) => {
        thread.say = hear;
        thread.breakDown = broke;
      },
      end: () => {
        thread.ended = true;
      },
    };
  };
  /** The last move that the thread was asked for, done. */
  const answer = (nth = 0) => {
    const thread = threads[nth];
    const request = thread?.asked.at(-1);
    if (thread === undefined || request?.type !== "move")
      throw new Error(`nothing is asked of thread ${nth}`);
    const { requestId, moves, detail } = request;
    thread.say({ type: "moved", requestId, patch: moveLayout(moves, detail) });
  };
  return { threads, open, answer };
}

const by = (dx: number): readonly LayoutMove[] =>
  layout.clusters.slice(0, 1).map(({ node }) => ({ node, dx, dy: 0 }));
const task = (dx: number): MoveTask => ({ framework, layout, moves: by(dx), detail: "draft" });

afterEach(() => vi.useRealTimers());

describe("the move client", () => {
  it("gives the whole layout, with what was moved in it", async () => {
    const { threads, open, answer } = threadsOf();
    const moving = createMoveClient(open).move(task(30));
    answer();
    const moved = await moving;
    expect((moved?.clusters[0]?.x ?? 0) - (layout.clusters[0]?.x ?? 0)).toBeCloseTo(30, 0);
    expect(threads[0]?.asked.map(({ type }) => type)).toEqual(["start", "move"]);
  });

  it("does only the last of the moves that are asked for while it is at work", async () => {
    const { threads, open, answer } = threadsOf();
    const { move } = createMoveClient(open);
    const [first, second, third] = [move(task(10)), move(task(20)), move(task(30))];
    expect(await second).toBeNull();
    answer();
    expect(await first).not.toBeNull();
    answer();
    expect(((await third)?.clusters[0]?.x ?? 0) - (layout.clusters[0]?.x ?? 0)).toBeCloseTo(30, 0);
    expect(threads).toHaveLength(1);
  });

  it("ends a silent thread within two seconds, says so, and moves in another", async () => {
    vi.useFakeTimers();
    const { threads, open, answer } = threadsOf();
    const { move } = createMoveClient(open);
    const hanging = move(task(10));
    const failed = expect(hanging).rejects.toThrow("nothing was moved: no answer (drawn, large)");
    expect(patience.draft).toBeLessThan(2000);
    await vi.advanceTimersByTimeAsync(patience.draft);
    await failed;
    expect(threads[0]?.ended).toBe(true);
    const again = move(task(10));
    answer(1);
    expect(await again).not.toBeNull();
  });

  it("waits longer for what no hand waits for", async () => {
    vi.useFakeTimers();
    const { threads, open, answer } = threadsOf();
    const slow = createMoveClient(open).move({ ...task(10), detail: "final" });
    await vi.advanceTimersByTimeAsync(patience.draft + 1000);
    expect(threads[0]?.ended).toBe(false);
    answer();
    expect(await slow).not.toBeNull();
  });

  it("goes on in another thread when one breaks with a move waiting", async () => {
    const { threads, open, answer } = threadsOf();
    const { move } = createMoveClient(open);
    const broken = expect(move(task(10))).rejects.toThrow("nothing was moved: out of memory (drawn, large)");
    const waiting = move(task(20));
    threads[0]?.breakDown("out of memory");
    await broken;
    answer(1);
    expect(await waiting).not.toBeNull();
  });

  it("hands on no place that is no number", async () => {
    const { threads, open } = threadsOf();
    const moving = createMoveClient(open).move(task(10));
    const request = threads[0]?.asked.at(-1);
    const [cluster] = layout.clusters;
    if (request?.type !== "move" || cluster === undefined) throw new Error("nothing asked");
    threads[0]?.say({
      type: "moved",
      requestId: request.requestId,
      patch: { bounds: layout.bounds, shelves: [], places: [], clusters: [{ ...cluster, x: Number.NaN }] },
    });
    await expect(moving).rejects.toThrow("an island is no number: health");
  });
});
