import type { BuiltSuggest } from "../../src/algorithms/read/built-suggest.ts";
import { styleIds } from "../../src/domain/answers.ts";
import { brightReasons, type OwnList, styleElements } from "../../src/domain/suggest-facts.ts";
import { cell, type Row } from "../csv.ts";
import { impactsOf } from "./build-work-styles.ts";
import { flagCell, numberCell, positionOf, positions, type Tables } from "./read-tables.ts";

/** @param ownRows of `data/words/suggest-lists.csv` */
export function buildSuggest(tables: Tables, ownRows: readonly Row[]): BuiltSuggest {
  const at = positions(tables("occupations"), "code");
  return {
    styles: buildStyles(tables, at),
    bright: tables("bright-outlook").map((row) => [
      positionOf(at, cell(row, "code")),
      brightReasons.flatMap((reason, place) => (flagCell(row, reason) === 1 ? [place] : [])),
    ]),
    lists: {
      animals: listed(ownRows, "animals", at),
      coding: listed(ownRows, "coding", at),
      outdoors: listed(ownRows, "outdoors", at),
    },
    allPay: payOfAll(tables("wages")),
  };
}

function buildStyles(tables: Tables, at: ReadonlyMap<string, number>): BuiltSuggest["styles"] {
  const elements = styleIds.map((style) => {
    const element = tables("elements").find((row) => cell(row, "id") === styleElements[style]);
    if (element === undefined) throw new RangeError(`unknown work style: ${styleElements[style]}`);
    return element;
  });
  return impactsOf(tables, at, elements);
}

const listed = (rows: readonly Row[], list: OwnList, at: ReadonlyMap<string, number>) =>
  rows.flatMap((row) => (cell(row, "list") === list ? [positionOf(at, cell(row, "code"))] : []));

function payOfAll(wages: readonly Row[]): number {
  const all = wages.find((row) => cell(row, "wageCode") === "00-0000");
  const median = all === undefined ? null : numberCell(all, "annualMedianDollars");
  if (median === null) throw new RangeError("no pay of all jobs in wages: 00-0000");
  return median;
}
