import { describe, expect, it } from "vitest";
import { pickOfNode, pickRibbons } from "#algorithms/change/pick-ribbons.ts";
import { ribbonPath } from "#algorithms/change/ribbon-path.ts";
import { buildClusterMarks } from "#algorithms/graph/cluster-marks.ts";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { nodeId } from "#domain/ids.ts";
import { buildFlowPicture } from "#features/changes/flow/build-flow-picture.ts";
import { buildFlowScene, type FlowScene } from "#features/changes/flow/build-flow-scene.ts";
import { buildLitRibbons, touchedBars } from "#features/changes/flow/build-lit-ribbons.ts";
import { flowPictureToSvg } from "#features/changes/flow/flow-picture-to-svg.ts";
import { flowKeyToAct, flowRows } from "#features/changes/flow/flow-rows.ts";
import { lightTokens } from "#ui/tokens.ts";
import { report, run } from "../../../algorithms/change/draw-report.ts";
import { frameworkFromText } from "../../../fixtures/framework-from-text.ts";

// Health keeps 6 and gives 2; trades keep 4. Health's title is long.
const before = frameworkFromText("a", `health and all its many kin: ${run("n", 8)}\ntrades: ${run("t", 4)}`);
const after = frameworkFromText("b", `care: ${run("n", 6)}\nwork: n7, n8, ${run("t", 4)}`);
const { table } = report(before, after);
const marks = {
  a: buildClusterMarks(buildFrameworkIndex(before)),
  b: buildClusterMarks(buildFrameworkIndex(after)),
};
const draw = (width: number, first: "a" | "b" = "a", byCode = true): FlowScene =>
  buildFlowScene({
    table,
    first,
    looks: { a: { marks: marks.a, byCode }, b: { marks: marks.b, byCode } },
    width,
    height: 200,
  });
const pickHealth = () => {
  const index = buildFrameworkIndex(before);
  return pickRibbons(table, pickOfNode(index, nodeId("health and all its many kin"), "a"));
};

describe("buildFlowScene", () => {
  it("names clusters by their two letters, other levels by as much of their titles as fits", () => {
    expect(draw(232).bars.map(({ label }) => label)).toEqual(["HA", "TR", "CA", "WO"]);
    const [long, short] = draw(232, "a", false).bars;
    expect(long?.label).toMatch(/^health and.*…$/);
    expect(short?.label).toBe("trades");
    expect(draw(912).bars[0]?.label).toBe("health and all its many kin");
  });

  it("stands the side of the first pane first, whichever way the table reads", () => {
    const there = draw(232, "a");
    const back = draw(232, "b");
    expect(there.bars.map(({ end }) => end)).toEqual(["a", "a", "b", "b"]);
    expect(back.bars.map(({ end }) => end)).toEqual(["b", "b", "a", "a"]);
    // What is picked is told in the colours of the second pane.
    const care = marks.b.get(nodeId("care"))?.colour;
    const health = marks.a.get(nodeId("health and all its many kin"))?.colour;
    expect(there.ribbons[0]?.colour).toEqual(care);
    expect(back.ribbons[0]?.colour).toEqual(health);
    expect(there.ribbons[0]?.path).toMatch(/^M47,/);
  });
});

describe("buildLitRibbons", () => {
  it("lights all ribbons of the pick, and tells counts from four on, at the far end", () => {
    const scene = draw(232);
    const lit = buildLitRibbons(scene, pickHealth(), "a", String);
    expect(lit.map(({ number }) => number?.text ?? null)).toEqual(["6", null]);
    expect(lit[0]?.number).toMatchObject({ x: scene.x1 - 4, anchor: "end" });
    const mirrored = draw(232, "b");
    expect(buildLitRibbons(mirrored, pickHealth(), "a", String)[0]?.number).toMatchObject({
      x: mirrored.x0 + 4,
      anchor: "start",
    });
    expect([...touchedBars(pickHealth())]).toEqual(["a\nhealth and all its many kin", "b\ncare", "b\nwork"]);
  });
});

describe("the numbers of lit ribbons", () => {
  it("never lie over each other: that of the larger one is told", () => {
    // In 30 px or so, each ribbon of work is thinner than a number is tall.
    const flat = report(
      frameworkFromText("a", `x: ${run("x", 4)}\ny: ${run("y", 5)}`),
      frameworkFromText("b", `work: ${run("x", 4)}, ${run("y", 5)}\nfar: ${run("f", 4)}`),
    ).table;
    const look = { marks: new Map(), byCode: false };
    const scene = buildFlowScene({
      table: flat,
      first: "a",
      looks: { a: look, b: look },
      width: 232,
      height: 30,
    });
    const all = pickRibbons(flat, { occupations: new Set(flat.compared), bars: null });
    const numbers = buildLitRibbons(scene, all, null, String).map(({ number }) => number?.text ?? null);
    expect(numbers).toEqual(["5", null]);
  });
});

describe("ribbonPath", () => {
  it("is an S with both its ends upright, as thick at the one as at the other", () => {
    expect(ribbonPath({ x0: 0, x1: 10, y0: 1, y1: 3, thickness: 2.04 })).toBe(
      "M0,1C5,1 5,3 10,3V5C5,5 5,3 0,3Z",
    );
  });
});

describe("the tree of a flow", () => {
  const scene = draw(232);
  const closed = flowRows(scene, new Set());
  const health = closed[0]?.key ?? "";
  const open = flowRows(scene, new Set([health]));

  it("holds every bar, and under an open one its ribbons, most first", () => {
    expect(closed.map(({ kind }) => kind)).toEqual(["bar", "bar", "bar", "bar"]);
    expect(open.map((row) => (row.kind === "bar" ? row.bar.title : row.ribbon.flow.b))).toEqual([
      "health and all its many kin",
      "care",
      "work",
      "trades",
      "care",
      "work",
    ]);
    expect(open[1]).toMatchObject({ setSize: 2, position: 1 });
    expect(open[3]).toMatchObject({ setSize: 4, position: 2 });
  });

  it("is walked as any tree is", () => {
    expect(flowKeyToAct("ArrowDown", closed, 0)).toEqual({ kind: "move", to: closed[1]?.key });
    expect(flowKeyToAct("ArrowUp", closed, 0)).toEqual({ kind: "move", to: health });
    expect(flowKeyToAct("End", closed, 0)).toEqual({ kind: "move", to: closed[3]?.key });
    expect(flowKeyToAct("ArrowRight", closed, 0)).toEqual({ kind: "open", key: health });
    expect(flowKeyToAct("ArrowRight", open, 0)).toEqual({ kind: "move", to: open[1]?.key });
    expect(flowKeyToAct("ArrowLeft", open, 2)).toEqual({ kind: "move", to: health });
    expect(flowKeyToAct("ArrowLeft", open, 0)).toEqual({ kind: "close", key: health });
    expect(flowKeyToAct("Enter", open, 1)).toEqual({ kind: "choose", row: open[1] });
    expect(flowKeyToAct("x", open, 1)).toBeNull();
  });
});

describe("the picture of a flow", () => {
  it("is an SVG with every name, the counts of the pick and the credit, and nothing in it that is markup", () => {
    const hostile = frameworkFromText("c", `<script src="x": ${run("n", 8)}\n\u202etrades: ${run("t", 4)}`);
    const other = report(hostile, after);
    const scene = buildFlowScene({
      table: other.table,
      first: "a",
      looks: {
        a: { marks: buildClusterMarks(buildFrameworkIndex(hostile)), byCode: true },
        b: { marks: marks.b, byCode: true },
      },
      width: 912,
      height: 720,
    });
    const svg = flowPictureToSvg(
      buildFlowPicture({
        scene,
        lit: buildLitRibbons(
          scene,
          pickRibbons(other.table, { occupations: new Set(other.table.compared), bars: null }),
          null,
          String,
        ),
        theme: "light",
        tokens: lightTokens,
        words: { title: "From c to b", about: "What is where.", heads: ["c", "b"], foot: ["Credit & date."] },
      }),
    );
    expect(svg).not.toMatch(/<script|NaN|undefined|\u202e/);
    expect(svg).toContain("&lt;script src=&quot;x&quot;");
    for (const words of ["care", "work", "From c to b", "Credit &amp; date.", ">6<"])
      expect(svg).toContain(words);
    const { length } = svg.match(/<path/g) ?? [];
    // Three ribbons at rest, three lit.
    expect(length).toBe(6);
  });
});
