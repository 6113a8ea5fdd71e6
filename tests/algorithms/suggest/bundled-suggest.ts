import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { type BuiltSuggest, suggestFromBuilt } from "#algorithms/read/built-suggest.ts";
import { suggestOccupations } from "#algorithms/suggest/suggest-occupations.ts";
import { buildSuggestTable } from "#algorithms/suggest/suggest-table.ts";
import { bundledDetails, bundledEntries, bundledFramework, bundledOccupations } from "#cli/bundled-data.ts";
import { type Answers, noAnswers } from "#domain/answers.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";
import { selectMarks } from "#store/selectors/select-marks.ts";

const root = join(import.meta.dirname, "../../..");
const occupations = bundledOccupations();
const built: BuiltSuggest = JSON.parse(readFileSync(join(root, "public/data/suggest.json"), "utf8"));

/** Of what the page loads. */
export const bundledTable = buildSuggestTable({
  occupations,
  details: bundledDetails(),
  facts: suggestFromBuilt(built, [...occupations.keys()]),
  allGrowth: bundledEntries().allJobs.changePercent,
});

/** The first cluster of an occupation in a bundled framework. */
export function clustersIn(id: string): (occupation: OccupationId) => NodeId | null {
  const framework = bundledFramework(id);
  if (framework === null) throw new RangeError(`no bundled framework: ${id}`);
  const index = buildFrameworkIndex(framework);
  const marks = selectMarks(index);
  return (occupation) => {
    const [first] = index.placementsOf(occupation);
    return (first && marks.get(first.node)?.cluster) ?? null;
  };
}

const modernized = clustersIn("ncc-modernized-2024");

export const suggestFor = (answers: Partial<Answers>, count = 6, clusterOf = modernized) =>
  suggestOccupations(bundledTable, { ...noAnswers, ...answers }, clusterOf, count);
