import { describe, expect, it } from "vitest";
import { createDrawClient } from "#workers/draw-client.ts";
import type { DrawReply, DrawRequest, DrawTask } from "#workers/draw-protocol.ts";
import { fakeThreads } from "../fixtures/fake-threads.ts";

const task: DrawTask = {
  rated: { ids: [], titles: [], jobs: [], profiles: [], areas: { skills: [], knowledge: [] } },
  clusters: 2,
  heading: {
    id: "from-data-2",
    title: "Drawn",
    edition: "",
    publisher: "",
    license: "",
    sources: [],
    levels: [{ id: "cluster", singular: "cluster", plural: "clusters" }],
    note: "",
  },
};
const framework = { id: "from-data-2", title: "Drawn", edition: "", text: "{}", hash: "0" };

describe("the draw client", () => {
  it("hands the task to a thread, gives what it drew, and ends it", async () => {
    const { threads, open } = fakeThreads<DrawRequest, DrawReply>();
    const drawing = createDrawClient(open)(task);
    expect(threads[0]?.request).toEqual({ type: "draw", ...task });
    threads[0]?.say({ type: "done", framework });
    expect(await drawing).toBe(framework);
    expect(threads[0]?.ended).toBe(true);
  });

  it("fails with the framework's id when the thread cannot draw it or breaks", async () => {
    const { threads, open } = fakeThreads<DrawRequest, DrawReply>();
    const draw = createDrawClient(open);
    const refused = draw(task);
    threads[0]?.say({ type: "failed", message: "no figures" });
    await expect(refused).rejects.toThrow("the framework was not drawn: no figures (from-data-2)");
    const broken = draw(task);
    threads[1]?.breakDown("out of memory");
    await expect(broken).rejects.toThrow("the framework was not drawn: out of memory (from-data-2)");
    expect(threads.map(({ ended }) => ended)).toEqual([true, true]);
  });
});
