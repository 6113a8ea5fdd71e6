import type { Found } from "#algorithms/search/join-sources.ts";
import { packedList } from "#algorithms/search/packed-lists.ts";
import type { Candidate } from "#algorithms/search/query-reading.ts";
import type { MatchReason, Reading } from "#algorithms/search/search-types.ts";
import type { TitleList } from "#algorithms/search/title-list.ts";
import type { TitleMatch } from "#algorithms/search/title-source.ts";
import type { WorkAnswer } from "#algorithms/search/work-source.ts";

/** Why something was found: whose name it is, which words were taken for another to get there, or what it does. */
export function explainMatch({ place, by }: Found, list: TitleList, work: WorkAnswer): MatchReason {
  if (by.kind === "rest") return { named: "rest", readings: [], lead: null, does: [] };
  const told = work.explain(place);
  const does = [...new Set(told.map(({ word }) => word))];
  if (by.kind === "work")
    return { named: "work", readings: eachOnce(told.flatMap(({ readings }) => readings)), lead: null, does };
  const match = by.kind === "lead" ? by.match.match : by.match;
  const readings = readingsOf(match, list);
  if (by.kind === "lead") {
    const { kind, by: source } = by.match.lead;
    return { named: "lead", readings, lead: { kind, by: source }, does };
  }
  const target = list.targets[place];
  const named = target?.scale === "node" ? "node" : target?.own === match.title ? "official" : "everyday";
  return { named, readings, lead: null, does };
}

function readingsOf({ title, reading }: TitleMatch, list: TitleList): readonly Reading[] {
  const stems = packedList(list.stems, title);
  return eachOnce(reading.flatMap(({ candidates }) => surest(candidates, stems)?.readings ?? []));
}

const surest = (candidates: readonly Candidate[], stems: Int32Array) =>
  candidates.find(({ stem }) => stems.includes(stem));

function eachOnce(readings: readonly Reading[]): readonly Reading[] {
  const keys = readings.map(({ typed, read }) => `${typed}\n${read}`);
  return readings.filter((_, at) => keys.indexOf(keys[at] ?? "") === at);
}
