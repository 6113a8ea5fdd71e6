import { avoidIds, matterIds, studyIds, styleIds, workIds } from "#domain/answers.ts";
import { interestTypes } from "#domain/occupation.ts";
import { bundledTable, suggestFor } from "../../algorithms/suggest/bundled-suggest.ts";
import { type BenchRow, ownRow } from "../bench-row.ts";
import { cpuOf } from "../cpu-of.ts";

const rounds = 300;

/** A choice in "I'm not sure yet", with as many others as there may be, to the new list. */
export async function rows(): Promise<readonly BenchRow[]> {
  const times = Array.from({ length: rounds }, (_, round) => {
    const some = <Id>(ids: readonly Id[], most: number) =>
      Array.from({ length: most }, (_, at) => ids[(round + at) % ids.length]).flatMap((id) => id ?? []);
    const answers = {
      likes: some(interestTypes, 2),
      works: some(workIds, 3),
      avoids: some(avoidIds, 3),
      study: some(studyIds, 1),
      matters: some(matterIds, 3),
      styles: some(styleIds, 2),
    };
    return cpuOf(() => suggestFor(answers, 24));
  }).sort((a, b) => a - b);
  const median = times[rounds / 2] ?? 0;
  return [
    ownRow({
      area: "suggest",
      case: "a choice to the new list, CPU ms, median",
      size: bundledTable.rows.length,
      ours: median,
      hold: "under 5 ms",
      ok: median < 5,
    }),
  ];
}
