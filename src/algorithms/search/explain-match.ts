import { packedList } from "#algorithms/search/packed-lists.ts";
import type { Candidate, QueryReading } from "#algorithms/search/read-query.ts";
import type { MatchReason, Reading } from "#algorithms/search/search-types.ts";
import type { TitleList } from "#algorithms/search/title-list.ts";

/** Why a title answers a reading: whose name it is, and which words were taken for another to get there. */
export function explainMatch(title: number, reading: QueryReading, list: TitleList): MatchReason {
  const target = list.targets[list.targetOf[title] ?? 0];
  const stems = packedList(list.stems, title);
  const readings: Reading[] = [];
  for (const { candidates } of reading)
    for (const used of surest(candidates, stems)?.readings ?? [])
      if (!readings.some(({ typed, read }) => typed === used.typed && read === used.read))
        readings.push(used);
  const named = target?.target.kind === "node" ? "node" : target?.own === title ? "official" : "everyday";
  return { named, readings };
}

const surest = (candidates: readonly Candidate[], stems: Int32Array) =>
  candidates.find(({ stem }) => stems.includes(stem));
