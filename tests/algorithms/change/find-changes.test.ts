import { describe, expect, it } from "vitest";
import type { Framework } from "#domain/framework.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { between, inShort, kindsOf, report, run } from "./draw-report.ts";

describe("what becomes of a cluster", () => {
  it("is the same if name and contents are", () => {
    expect(kindsOf(between(`care: ${run("n", 5)}`, `care: ${run("n", 5)}`))).toEqual(["care > care: same"]);
  });

  it("is the same if nine tenths of the larger one are shared", () => {
    // 9 of 10 shared, and 9 of 9: the larger has 10.
    expect(
      kindsOf(between(`care: ${run("n", 10)}\nrest: x`, `care: ${run("n", 9)}\nrest: n10, x`)),
    ).toContain("care > care: same");
  });

  it("has a new name if only the title differs", () => {
    expect(kindsOf(between(`care: ${run("n", 5)}`, `health: ${run("n", 5)}`))).toEqual([
      "care > health: name-change",
    ]);
  });

  it("has no new name if the titles read alike", () => {
    expect(kindsOf(between(`Arts & Sales: ${run("n", 5)}`, `arts and sale: ${run("n", 5)}`))).toEqual([
      "Arts & Sales > arts and sale: same",
    ]);
  });

  it("has a new code if only the code differs", () => {
    const withCode = (id: string, code: string): Framework => {
      const plain = frameworkFromText(id, `care: ${run("n", 5)}`);
      return { ...plain, nodes: plain.nodes.map((node) => ({ ...node, code })) };
    };
    expect(kindsOf(report(withCode("a", "1"), withCode("b", "2")))).toEqual(["care > care: code-change"]);
  });

  it("continues, widened and narrowed, where most of it goes though much comes from elsewhere", () => {
    // 6 of care's 10 go on (out .6), 6 of the new 9 come from it (in .67).
    const found = between(
      `care: ${run("n", 10)}\nfood: ${run("f", 20)}`,
      `care: ${run("n", 6)}, f1, f2, f3\nfood: ${run("f", 20, 4)}, ${run("n", 10, 7)}`,
    );
    const change = found.changes.find(({ from }) => from[0]?.id === "care");
    expect(change && inShort(change)).toBe("care > care: continues");
    expect(change).toMatchObject({ widened: true, narrowed: true, weight: 6 });
  });

  it("merges with another that brings its share", () => {
    // 10 and 6 of 16: the larger brings .63, under the dominance of .8.
    expect(
      kindsOf(
        between(`care: ${run("n", 10)}\nhelp: ${run("h", 6)}`, `health: ${run("n", 10)}, ${run("h", 6)}`),
      ),
    ).toEqual(["care + help > health: merger"]);
  });

  it("takes over another that brings little", () => {
    // 18 and 5 of 23: .78 leads only from a dominance of .75 on; 25 and 5 of 30: .83 leads.
    expect(
      kindsOf(
        between(`care: ${run("n", 25)}\nhelp: ${run("h", 5)}`, `health: ${run("n", 25)}, ${run("h", 5)}`),
      ),
    ).toEqual(["care + help > health: take-over"]);
  });

  it("breaks down into several that take their share", () => {
    expect(
      kindsOf(
        between(`health: ${run("n", 10)}, ${run("h", 6)}`, `care: ${run("n", 10)}\nhelp: ${run("h", 6)}`),
      ),
    ).toEqual(["health > care + help: breakdown"]);
  });

  it("splits off what takes little", () => {
    expect(
      kindsOf(
        between(`health: ${run("n", 25)}, ${run("h", 5)}`, `care: ${run("n", 25)}\nhelp: ${run("h", 5)}`),
      ),
    ).toEqual(["health > care + help: split-off"]);
  });

  it("hands over a part in a transfer", () => {
    // 4 of 20 leave care: .2 of it. Both go on, 16 of 20 and 20 of 24.
    expect(
      kindsOf(
        between(
          `care: ${run("n", 20)}\nfood: ${run("f", 20)}`,
          `care: ${run("n", 16)}\nfood: ${run("f", 20)}, ${run("n", 20, 17)}`,
        ),
      ),
    ).toEqual(["food > food: continues", "care > care: continues", "care > food: transfer"]);
  });

  it("tells no move of under three occupations", () => {
    expect(
      kindsOf(
        between(
          `care: ${run("n", 12)}\nfood: ${run("f", 12)}`,
          `care: ${run("n", 10)}\nfood: ${run("f", 12)}, n11, n12`,
        ),
      ),
    ).toEqual(["food > food: continues", "care > care: continues"]);
  });

  it("is new if it gathers from several and none of them goes there", () => {
    // green has 4 of each: no half of anyone, and no half of it from anyone.
    const found = between(
      `a: ${run("a", 12)}\nb: ${run("b", 12)}\nc: ${run("c", 12)}`,
      `a: ${run("a", 8)}\nb: ${run("b", 8)}\nc: ${run("c", 8)}\ngreen: ${run("a", 12, 9)}, ${run("b", 12, 9)}, ${run("c", 12, 9)}`,
    );
    expect(kindsOf(found)).toContain("a + b + c > green: creation");
    expect(kindsOf(found).filter((line) => line.endsWith("split-off"))).toEqual([
      "a > green: split-off",
      "b > green: split-off",
      "c > green: split-off",
    ]);
  });

  it("breaks down by scattering if no half of it goes anywhere", () => {
    const found = between(
      `a: ${run("a", 8)}\nb: ${run("b", 8)}\nc: ${run("c", 8)}\nold: ${run("o", 12)}`,
      `a: ${run("a", 8)}, ${run("o", 4)}\nb: ${run("b", 8)}, ${run("o", 8, 5)}\nc: ${run("c", 8)}, ${run("o", 12, 9)}`,
    );
    const old = found.changes.filter(({ from }) => from.some(({ id }) => id === "old"));
    expect(old.map(inShort)).toEqual(["old > a + b + c: breakdown"]);
    expect(old[0]?.scattered).toBe(true);
  });

  it("is deleted if over half of all its occupations have no place any more", () => {
    // 7 of 12 have none; the 5 others went three ways.
    const found = between(
      `a: ${run("a", 8)}\nb: ${run("b", 8)}\nc: ${run("c", 8)}\nold: ${run("o", 12)}`,
      `a: ${run("a", 8)}, o1, o2\nb: ${run("b", 8)}, o3, o4\nc: ${run("c", 8)}, o5`,
    );
    expect(kindsOf(found)).toContain("old > a + b + c: deletion");
  });

  it("may leave nothing to be found", () => {
    expect(kindsOf(between(`care: ${run("n", 5)}\nold: ${run("o", 5)}`, `care: ${run("n", 5)}`))).toEqual([
      "old > : deletion",
      "care > care: same",
    ]);
  });

  it("gets no kind of its own with under five occupations", () => {
    expect(
      kindsOf(between(`few: ${run("n", 4)}\nmany: ${run("m", 9)}`, `x: n1, n2, ${run("m", 9)}\ny: n3, n4`)),
    ).toContain("few > x + y: too-few");
  });
});
