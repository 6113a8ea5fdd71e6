import { expect, it } from "vitest";
import { csvText } from "#algorithms/write/csv-text.ts";
import { en } from "#text/en.ts";
import { groupProblems } from "../../../src/features/frameworks/group-problems.ts";
import { problemsToCells } from "../../../src/features/frameworks/problems-to-cells.ts";
import { readText } from "../../fixtures/reading.ts";

const { report } = readText(
  [
    "Cluster,Pathway,Code,Occupation",
    "Health,Care,29-1141.00,Nurse", // another title: noted
    ",Care,47-2111.00,", // set aside
    "Health,Care,29-114,", // set aside
    ",Care,15-1252.00,", // set aside, as row 3
  ].join("\n"),
);

it("puts what was set aside before what was only noted, and like beside like", () => {
  expect(
    groupProblems(report.problems).map(({ code, problems }) => [code, problems.map(({ row }) => row)]),
  ).toEqual([
    ["blank-level", [3, 5]],
    ["code-too-short", [4]],
    ["title-differs", [2]],
  ]);
});

it("puts what stops the file before all else", () => {
  const refused = readText("Cluster,Code\n,29-1141.00").report;
  expect(groupProblems(refused.problems).map(({ code }) => code)).toEqual(["nothing-left", "blank-level"]);
});

it("writes the list as a sheet, with the rows that were set aside as they were", () => {
  expect(csvText(problemsToCells(report, en)).split("\r\n").slice(0, 3)).toEqual([
    "Row,Field,Problem,How to mend it,As it was",
    "2,Occupation,“Nurse” is not the title of 29-1141.00. That is Registered Nurses.,The code was used. Check which of the two is right.,",
    '3,Cluster,Cluster is blank.,"Fill it in, or leave this occupation unplaced."," | Care | 47-2111.00 | "',
  ]);
});
