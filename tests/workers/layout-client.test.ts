import { describe, expect, it, vi } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { buildLayout } from "#algorithms/layout/build-layout.ts";
import { selectPacked } from "#store/selectors/select-packed.ts";
import { createLayoutClient, longSilence, silence } from "#workers/layout-client.ts";
import type { LayoutReply, LayoutRequest } from "#workers/layout-protocol.ts";
import { fakeThreads } from "../fixtures/fake-threads.ts";
import { frameworkFromText } from "../fixtures/framework-from-text.ts";

const threadsOf = () => fakeThreads<LayoutRequest, LayoutReply>();

const index = buildFrameworkIndex(frameworkFromText("drawn", "health: nurse"));
const framework = selectPacked(index);
const layout = buildLayout(index, "phone", { seed: 1 });

describe("the layout client", () => {
  it("sends the framework, tells how far it is, and ends the thread when it is laid out", async () => {
    const { threads, open } = threadsOf();
    const onProgress = vi.fn();
    const laying = createLayoutClient(open).layOut(framework, "phone", { onProgress });
    const [thread] = threads;
    expect(thread?.request).toMatchObject({ type: "layout", framework, size: "phone" });
    const requestId = thread?.request?.requestId ?? 0;
    thread?.say({ type: "progress", requestId, done: 50, of: 100 });
    thread?.say({ type: "progress", requestId: requestId + 1, done: 60, of: 100 }); // not ours
    thread?.say({ type: "done", requestId, layout });
    expect(await laying).toBe(layout);
    expect(onProgress.mock.calls).toEqual([[50, 100]]);
    expect(thread?.ended).toBe(true);
  });

  it("gives each request a thread of its own", async () => {
    const { threads, open } = threadsOf();
    const { layOut } = createLayoutClient(open);
    const first = layOut(framework, "phone");
    const second = layOut(framework, "phone");
    for (const thread of [...threads].reverse())
      thread.say({ type: "done", requestId: thread.request?.requestId ?? 0, layout });
    expect(await Promise.all([first, second])).toEqual([layout, layout]);
    expect(threads).toHaveLength(2);
  });

  it("says what failed, and where", async () => {
    const { threads, open } = threadsOf();
    const { layOut } = createLayoutClient(open);
    const failing = layOut(framework, "large");
    const requestId = threads[0]?.request?.requestId ?? 0;
    threads[0]?.say({ type: "failed", requestId, message: "unknown parent: care" });
    await expect(failing).rejects.toThrow("the map was not laid out: unknown parent: care (drawn, large)");

    const breaking = layOut(framework, "small");
    threads[1]?.breakDown("no memory");
    threads[2]?.breakDown("no memory");
    await expect(breaking).rejects.toThrow("the map was not laid out: no memory (drawn, small)");
    expect(threads.every(({ ended }) => ended)).toBe(true);
  });

  it("replaces a thread that breaks, is silent, or gives places that are no numbers, and goes on", async () => {
    vi.useFakeTimers();
    const { threads, open } = threadsOf();
    const { layOut } = createLayoutClient(open);
    const answer = (nth: number, given: typeof layout) =>
      threads[nth]?.say({ type: "done", requestId: threads[nth].request?.requestId ?? 0, layout: given });

    const broken = layOut(framework, "phone");
    threads[0]?.breakDown("no memory");
    answer(1, layout);
    expect(await broken).toBe(layout);

    const silent = layOut(framework, "phone");
    await vi.advanceTimersByTimeAsync(longSilence);
    answer(2, layout); // too late
    answer(3, layout);
    expect(await silent).toBe(layout);

    const spoilt = layOut(framework, "phone");
    const bounds = { ...layout.bounds, x0: Number.NaN };
    answer(4, { ...layout, bounds });
    answer(5, layout);
    expect(await spoilt).toBe(layout);
    expect(threads.map(({ ended }) => ended)).toEqual([true, true, true, true, true, true]);

    const never = layOut(framework, "phone");
    const failed = expect(never).rejects.toThrow("the bounds are no numbers (drawn, phone)");
    answer(6, { ...layout, bounds });
    answer(7, { ...layout, bounds });
    await failed;
    vi.useRealTimers();
  });

  it("waits two seconds for a thread that hangs in the middle, and longer for its code and for the next", async () => {
    vi.useFakeTimers();
    const { threads, open } = threadsOf();
    const laying = createLayoutClient(open).layOut(framework, "phone");
    const word = (nth: number): void =>
      threads[nth]?.say({
        type: "progress",
        requestId: threads[nth].request?.requestId ?? 0,
        done: 1,
        of: 100,
      });
    await vi.advanceTimersByTimeAsync(longSilence - 1);
    expect(threads).toHaveLength(1);
    word(0);
    await vi.advanceTimersByTimeAsync(silence + 1); // a node or two more than nothing
    expect(threads.map(({ ended }) => ended)).toEqual([true, false]);
    word(1);
    await vi.advanceTimersByTimeAsync(longSilence - 1);
    threads[1]?.say({ type: "done", requestId: threads[1].request?.requestId ?? 0, layout });
    expect(await laying).toBe(layout);
    vi.useRealTimers();
  });

  it("ends the thread that is aborted, and no other, and hears no more of it", async () => {
    const { threads, open } = threadsOf();
    const { layOut } = createLayoutClient(open);
    const onProgress = vi.fn();
    const aborter = new AbortController();
    const laying = layOut(framework, "large", { onProgress, signal: aborter.signal });
    void layOut(framework, "small");
    aborter.abort();
    threads[0]?.say({ type: "progress", requestId: threads[0].request?.requestId ?? 0, done: 1, of: 100 });
    await expect(laying).rejects.toThrow("stopped (drawn, large)");
    expect(onProgress).not.toHaveBeenCalled();
    expect(threads.map(({ ended }) => ended)).toEqual([true, false]);
    await expect(layOut(framework, "phone", { signal: aborter.signal })).rejects.toThrow("stopped");
    expect(threads).toHaveLength(2); // what is aborted beforehand starts no thread
  });
});
