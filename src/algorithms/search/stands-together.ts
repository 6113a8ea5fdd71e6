import type { QueryReading } from "#algorithms/search/query-reading.ts";
import type { TitleList } from "#algorithms/search/title-list.ts";

/**
 * Whether the words of a phrase stand side by side in a title: "doctor helper" means "Medical Assistant", not
 * "Medical Laboratory Assistant".
 *
 * @param bits of the reading, by stem
 */
export function standsTogether(
  title: number,
  reading: QueryReading,
  bits: Int32Array,
  { stems: { starts, items } }: TitleList,
): boolean {
  const second = reading.findIndex(({ follows }) => follows);
  if (second < 0) return true;
  const first = second - 1;
  const end = starts[title + 1] ?? 0;
  for (let from = starts[title] ?? 0; from < end; from++) {
    let held = 0;
    while (from + held < end && ((bits[items[from + held] ?? 0] ?? 0) >> (first + held)) & 1) held += 1;
    // The bits go on into words after the phrase, which need not follow.
    if (held >= phraseLength(reading, first)) return true;
  }
  return false;
}

function phraseLength(reading: QueryReading, first: number): number {
  let length = 1;
  while (reading[first + length]?.follows) length += 1;
  return length;
}
