import type { Found } from "#algorithms/search/join-sources.ts";
import { packedList } from "#algorithms/search/packed-lists.ts";
import type { Candidate, QueryWord } from "#algorithms/search/query-reading.ts";
import type { MatchReason, Reading } from "#algorithms/search/search-types.ts";
import type { TitleList } from "#algorithms/search/title-list.ts";
import type { TitleMatch } from "#algorithms/search/title-source.ts";
import type { WorkAnswer } from "#algorithms/search/work-source.ts";

/** Why something was found: whose name it is, which words were taken for another to get there, or what it does. */
export function createExplainer(list: TitleList, work: WorkAnswer): (found: Found) => MatchReason {
  const surest = createSurest();
  const readingsOf = ({ title, reading }: TitleMatch): readonly Reading[] => {
    const stems = packedList(list.stems, title);
    return eachOnce(reading.flatMap((word) => surest(word, stems)?.readings ?? []));
  };
  return ({ place, by }) => {
    if (by.kind === "rest") return { named: "rest", readings: [], lead: null, does: [] };
    const told = work.explain(place);
    const does = [...new Set(told.map(({ word }) => word))];
    if (by.kind === "work")
      return {
        named: "work",
        readings: eachOnce(told.flatMap(({ readings }) => readings)),
        lead: null,
        does,
      };
    const match = by.kind === "lead" ? by.match.match : by.match;
    const readings = readingsOf(match);
    if (by.kind === "lead") {
      const { kind, by: source } = by.match.lead;
      return { named: "lead", readings, lead: { kind, by: source }, does };
    }
    const target = list.targets[place];
    const named = target?.scale === "node" ? "node" : target?.own === match.title ? "official" : "everyday";
    return { named, readings, lead: null, does };
  };
}

/** By which candidate of a word a title was found; of a beginning there are thousands, so that they are sorted once. */
function createSurest(): (word: QueryWord, stems: Int32Array) => Candidate | undefined {
  const orders = new Map<QueryWord, ReadonlyMap<number, number>>();
  const orderIn = (word: QueryWord) => {
    const known = orders.get(word);
    if (known !== undefined) return known;
    const order = new Map<number, number>();
    for (const [at, { stem }] of word.candidates.entries()) if (!order.has(stem)) order.set(stem, at);
    orders.set(word, order);
    return order;
  };
  return (word, stems) => {
    const order = orderIn(word);
    let first = word.candidates.length;
    for (const stem of stems) first = Math.min(first, order.get(stem) ?? first);
    return word.candidates[first];
  };
}

function eachOnce(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings;
  const keys = readings.map(({ typed, read }) => `${typed}\n${read}`);
  return readings.filter((_, at) => keys.indexOf(keys[at] ?? "") === at);
}
