import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import type { Change } from "#algorithms/change/change.ts";
import type { Flow } from "#algorithms/change/count-flows.ts";
import { summarizeChange } from "#algorithms/change/summarize-change.ts";
import { foldTitle } from "#algorithms/words/fold-title.ts";
import type { ChangeSummary } from "#domain/change.ts";
import type { ChangeNames, Said } from "#text/en/change-sentences.ts";
import type { Text } from "#text/en.ts";

/** A change and what is said of it. */
export interface SaidChange {
  readonly change: Change;
  readonly summary: ChangeSummary;
  readonly sentence: Said;
}

/** More changes than this can be searched. */
const manyChanges = 20;

export const isSearchable = ({ changes }: ChangeReport): boolean => changes.length > manyChanges;

/** The changes of which the words are said, whether in a name, a kind or a term; of no words all. */
export function findInChanges(
  report: ChangeReport,
  names: ChangeNames,
  query: string,
  text: Text["changes"],
): readonly SaidChange[] {
  const wanted = foldTitle(query);
  return report.changes
    .map((change) => {
      const summary = summarizeChange(report.table, change);
      return { change, summary, sentence: text.sentence(summary, names) };
    })
    .filter(({ change, sentence }) =>
      foldTitle(`${text.kinds[change.kind]} ${text.term(change.kind)} ${text.plain(sentence)}`).includes(
        wanted,
      ),
    );
}

/** The flows that leave or reach what these changes are about. */
export function flowsOf(flows: readonly Flow[], found: readonly SaidChange[]): readonly Flow[] {
  const from = new Set(found.flatMap(({ change }) => change.from.map(({ id }) => id)));
  const to = new Set(found.flatMap(({ change }) => change.to.map(({ id }) => id)));
  return flows.filter(({ a, b }) => from.has(a) || to.has(b));
}
