import { describe, expect, it } from "vitest";
import { findDestinations } from "#algorithms/change/find-destinations.ts";
import { summarizeChange } from "#algorithms/change/summarize-change.ts";
import {
  basisSentence,
  type ChangeNames,
  changeSentence,
  destinationSentence,
  type Said,
} from "#text/en/change-sentences.ts";
import { between, run } from "../algorithms/change/draw-report.ts";

const cluster = { singular: "cluster", plural: "clusters" };
const names: ChangeNames = { from: "Before", to: "Now", fromLevel: cluster, toLevel: cluster };
const plain = (said: Said) => said.map(({ text }) => text).join("");

/** The sentences of all changes between two drawings. */
const sentences = (a: string, b: string) => {
  const { changes, table } = between(a, b);
  return changes.map((change) => plain(changeSentence(summarizeChange(table, change), names)));
};

describe("the sentence of a change", () => {
  it("says what stays", () => {
    expect(sentences(`care: ${run("n", 5)}`, `care: ${run("n", 5)}`)).toEqual([
      "care stays as it is, with all 5 of its occupations.",
    ]);
    expect(
      sentences(
        `care: ${run("n", 10)}\nfood: ${run("f", 12)}`,
        `care: ${run("n", 9)}\nfood: ${run("f", 12)}, n10`,
      ),
    ).toContain("food stays much as it is. It keeps all 12 of its occupations and gains 1.");
  });

  it("says a new name, how many came along and who came new", () => {
    expect(
      sentences(
        `care: ${run("n", 9)}\nfood: ${run("f", 12)}`,
        `health: ${run("n", 8)}, f1, f2\nfood: ${run("f", 12, 3)}, n9`,
      ),
    ).toContain(
      "care is now health. 8 of its 9 occupations came along. Health has 10; 2 are from elsewhere.",
    );
  });

  it("says who joined and what each brought", () => {
    expect(
      sentences(`care: ${run("n", 10)}\nhelp: ${run("h", 6)}`, `health: ${run("n", 10)}, ${run("h", 6)}`),
    ).toEqual(["care (10 of 10 occupations) and help (6 of 6) are now together in health."]);
  });

  it("says who took in whom", () => {
    expect(
      sentences(`care: ${run("n", 25)}\nhelp: ${run("h", 5)}`, `care: ${run("n", 25)}, ${run("h", 5)}`),
    ).toEqual(["care keeps all 25 of its occupations and takes in help (5 of 5 occupations)."]);
  });

  it("says what fell apart and where the parts are", () => {
    expect(
      sentences(`health: ${run("n", 10)}, ${run("h", 6)}`, `care: ${run("n", 10)}\nhelp: ${run("h", 6)}`),
    ).toEqual(["health is split apart. All 16 of its occupations are now in care (10) and help (6)."]);
  });

  it("says what is gone and what is new", () => {
    expect(
      sentences(`old: ${run("o", 6)}\nx: ${run("x", 5)}`, `new: ${run("p", 6)}\nx: ${run("x", 5)}`),
    ).toEqual([
      "old is gone. None of its 6 occupations is in Now.",
      "new is new. None of its 6 occupations is in Before.",
      "x stays as it is, with all 5 of its occupations.",
    ]);
  });

  it("names three of many and counts the rest", () => {
    const five = ["a", "b", "c", "d", "e"];
    const before = five.map((name) => `${name}: ${run(name, 9)}`).join("\n");
    const after = five
      .map((name, at) => `${name}: ${run(name, 9)}, s${2 * at + 1}, s${2 * at + 2}`)
      .join("\n");
    expect(sentences(`${before}\nsci: ${run("s", 10)}`, after)).toContain(
      "sci is gone. Its 10 occupations are now in 5 clusters, most of all in a (2), b (2), and c (2).",
    );
  });

  it("says what split off to form another", () => {
    expect(
      sentences(
        `a: ${run("a", 12)}\nb: ${run("b", 12)}\nc: ${run("c", 12)}`,
        `a: ${run("a", 8)}\nb: ${run("b", 8)}\nc: ${run("c", 8)}\nnew: ${run("a", 12, 9)}, ${run("b", 12, 9)}, ${run("c", 12, 9)}`,
      ),
    ).toContain("a: 4 of its 12 occupations split off to help form new.");
  });

  it("says how few are too few", () => {
    expect(sentences(`few: n1, n2, n3\nmany: ${run("m", 9)}`, `x: n1, n2, ${run("m", 9)}\ny: n3`)).toContain(
      "few has only 3 occupations, too few to name a change. They are now in x (2) and y (1).",
    );
  });

  it("counts those that have no place any more", () => {
    expect(sentences(`care: ${run("n", 9)}`, `health: ${run("n", 6)}, z`)).toEqual([
      "care is now health. All 6 of its occupations came along. 3 more are not in Now.",
    ]);
  });
});

describe("the sentence of where a cluster went", () => {
  const destinations = (a: string, b: string) =>
    findDestinations(between(a, b).table).map(({ summary }) => plain(destinationSentence(summary, names)));

  it("names the largest partners and counts the rest", () => {
    expect(
      destinations(
        `sci: ${run("s", 15)}`,
        `a: ${run("s", 5)}\nb: ${run("s", 9, 6)}\nc: s10, s11, s12\nd: s13, s14\ne: s15`,
      ),
    ).toEqual([
      "sci: 12 of its 15 occupations are now in a (5), b (4), and c (3). The other 3 are in 2 more clusters.",
    ]);
  });

  it("tells only the partner that holds them all, if one does", () => {
    expect(destinations("sci: s1, s2\nart: s2", "sci: s1, s2\nart: s2")).toEqual([
      "sci: its 2 occupations are now in sci (2).",
      "art: its only occupation is now in sci (1).",
    ]);
  });

  it("says what has no place any more", () => {
    expect(destinations("sci: s1, s2\nold: o1, o2", "sci: s1")).toEqual([
      "sci: its only occupation is now in sci (1). 1 more is not in Now.",
      "old: none of its 2 occupations is in Now.",
    ]);
  });
});

describe("the sentence of the basis", () => {
  const none = { published: 0, inferred: 0, proposed: 0, computed: 0 };

  it("says nothing of what is published", () => {
    expect(basisSentence({ basis: { ...none, published: 4 }, occupations: 4 })).toBeNull();
  });

  it("says what is worked out and what is proposed", () => {
    expect(
      basisSentence({ basis: { ...none, published: 1, inferred: 1, proposed: 2 }, occupations: 4 }),
    ).toBe("1 of these places is worked out, not published. 2 of these places are proposed, not published.");
    expect(basisSentence({ basis: { ...none, proposed: 4 }, occupations: 4 })).toBe(
      "These places are proposed, not published.",
    );
  });
});
