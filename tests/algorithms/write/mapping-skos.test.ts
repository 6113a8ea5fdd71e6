import { expect, it } from "vitest";
import { changeToMapping } from "#algorithms/write/mapping-skos.ts";
import { between, run } from "../change/draw-report.ts";

it("says exact, close, broad and narrow from the relations, and gives the counts of every pair", () => {
  // near: 10 of 11 on either side. half: whole in wide. small: whole in big. rest: q1 is in two places of the second.
  const text = changeToMapping(
    between(
      `same: ${run("s", 3)}\nnear: ${run("n", 10)}, z1\nwide: ${run("w", 6)}\nsmall: ${run("m", 3)}\nrest: q1`,
      `same: ${run("s", 3)}\nnear: ${run("n", 10)}, q1\nhalf: ${run("w", 3)}\nother: ${run("w", 6, 4)}, z1\nbig: ${run("m", 3)}, q1`,
    ),
  );
  const matches = [...text.matchAll(/:a:node:(\w+)> skos:(\w+) <[^>]*:b:node:(\w+)> \./g)].map((found) =>
    found.slice(1).join(" "),
  );
  expect(matches).toEqual([
    "same exactMatch same",
    "near closeMatch near",
    "wide narrowMatch half",
    "small broadMatch big",
    "rest broadMatch near",
    "rest broadMatch big",
  ]);
  expect(text).toContain(
    [
      "xkos:targetConcept <urn:framework-atlas:framework:b:node:other> ;",
      'atlas:relation "overlaps" ;',
      "atlas:shared 3 ;",
      "atlas:ofSource 6 ;",
      "atlas:ofTarget 4 .",
    ].join("\n  "),
  );
});
