import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeParameters } from "#algorithms/change/change-parameters.ts";
import type { Framework } from "#domain/framework.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { between, kindsOf, report, run } from "./draw-report.ts";
import { drawnFramework, drawnPartition } from "./drawn-framework.ts";
import { mirroredKinds, plainKinds } from "./mirror.ts";

describe("a change", () => {
  it("is a close call if a shift of one parameter would rename it", () => {
    // 18 of 23 are .783: a merger at a dominance of .8, a take-over at .75.
    const [close] = between(
      `care: ${run("n", 18)}\nhelp: ${run("h", 5)}`,
      `health: ${run("n", 18)}, ${run("h", 5)}`,
    ).changes;
    expect(close).toMatchObject({ kind: "merger", borderline: true });
    const [clear] = between(
      `care: ${run("n", 10)}\nhelp: ${run("h", 6)}`,
      `health: ${run("n", 10)}, ${run("h", 6)}`,
    ).changes;
    expect(clear).toMatchObject({ kind: "merger", borderline: false });
  });

  it("counts the occupations that rest on places nobody has published", () => {
    const b = frameworkFromText("b", `health: ${run("n", 5)}`);
    const proposed: Framework = {
      ...b,
      memberships: b.memberships.map((one, at) => ({ ...one, basis: at < 2 ? "proposed" : "published" })),
    };
    expect(report(frameworkFromText("a", `care: ${run("n", 5)}`), proposed).changes[0]?.basis).toEqual({
      published: 3,
      inferred: 0,
      proposed: 2,
      computed: 0,
    });
  });

  it("takes the parameters that it is given", () => {
    const a = frameworkFromText("a", `care: ${run("n", 10)}\nhelp: ${run("h", 6)}`);
    const b = frameworkFromText("b", `health: ${run("n", 10)}, ${run("h", 6)}`);
    expect(kindsOf(report(a, b, { ...changeParameters, dominance: 0.6 }))).toEqual([
      "care + help > health: take-over",
    ]);
  });
});

describe("names that mislead", () => {
  it("are the same on different contents", () => {
    const { nameTraps } = between(
      `arts: ${run("a", 6)}\nfood: ${run("f", 6)}`,
      `art: a1, ${run("f", 6, 2)}\nfilm: f1, ${run("a", 6, 2)}`,
    );
    expect(nameTraps.map(({ trap, a, b, shared }) => [trap, a.title, b.title, shared])).toEqual([
      ["same-name", "arts", "art", 1],
    ]);
  });

  it("have no word in common on the same contents", () => {
    const { nameTraps } = between(`care: ${run("n", 10)}`, `health: ${run("n", 9)}`);
    expect(nameTraps.map(({ trap, a, b }) => [trap, a.title, b.title])).toEqual([
      ["same-contents", "care", "health"],
    ]);
    expect(between(`health care: ${run("n", 9)}`, `health: ${run("n", 9)}`).nameTraps).toEqual([]);
  });
});

describe("buildChangeReport", () => {
  it("finds nothing in frameworks without occupations, and one node in each is enough", () => {
    expect(between("a:", "b:")).toMatchObject({ changes: [], relations: [], staying: 0 });
    expect(kindsOf(between("a: x", "b: x"))).toEqual(["a > b: name-change"]);
  });

  it("gives the relation of each pair that shares an occupation", () => {
    expect(between("care: n1, n2\nfood: f1", "health: n1, n2, f1").relations).toEqual([
      { a: "care", b: "health", relation: "contained", mostly: null, shared: 2 },
      { a: "food", b: "health", relation: "contained", mostly: null, shared: 1 },
    ]);
  });

  it("counts the moves for the one to nest in the other, both ways", () => {
    // {1 2 3}{4 5} to {1 2}{3 4 5}: only 3 moves, either way.
    expect(between("a: n1, n2, n3\nb: n4, n5", "c: n1, n2\nd: n3, n4, n5").movesToNest).toEqual({
      from: 1,
      to: 1,
    });
  });

  it("says of a framework against itself that all is the same", () => {
    fc.assert(
      fc.property(drawnFramework("a"), (framework) => {
        const { changes, movesToNest } = report(framework, framework);
        expect(changes.every(({ kind }) => kind === "same")).toBe(true);
        expect(changes).toHaveLength(new Set(framework.memberships.map(({ node }) => node)).size);
        expect(movesToNest).toEqual({ from: 0, to: 0 });
      }),
    );
  });

  it("is mirrored when the pair is reversed", () => {
    fc.assert(
      fc.property(drawnFramework("a"), drawnFramework("b"), (a, b) => {
        expect(mirroredKinds(report(b, a))).toEqual(plainKinds(report(a, b)));
      }),
    );
  });

  it("finds only breakdowns, split-offs and new names in a pure refinement", () => {
    const allowed = ["breakdown", "split-off", "name-change", "too-few"];
    fc.assert(
      fc.property(drawnPartition("a"), fc.integer({ min: 1, max: 4 }), (coarse, parts) => {
        const fine: Framework = {
          ...frameworkFromText(
            "b",
            coarse.nodes
              .flatMap(({ id }) => Array.from({ length: parts }, (_, at) => `${id} ${at}:`))
              .join("\n"),
          ),
        };
        const refined: Framework = {
          ...fine,
          memberships: coarse.memberships.map((one, at) => ({
            ...one,
            node: fine.nodes.find(({ id }) => id === `${one.node} ${at % parts}`)?.id ?? one.node,
          })),
        };
        const { changes, movesToNest } = report(coarse, refined);
        expect(changes.map(({ kind }) => kind).filter((kind) => !allowed.includes(kind))).toEqual([]);
        expect(movesToNest.to).toBe(0);
      }),
    );
  });
});
