import { contentWords } from "../../../src/algorithms/words/content-words.ts";
import { stem } from "../../../src/algorithms/words/stem.ts";
import { cell, formatTable, type Row } from "../../csv.ts";
import type { FactsFolder } from "../facts-folder.ts";
import { weighWords } from "../words/weigh-words.ts";

/** Tried on queries of our own: no value near these finds more. */
const parameters = { k: 2, b: 0.5 };
/** An occupation's own title counts as if it were said twice. */
const ownTitle = 2;
/** Weights below tell nothing apart: without them, a fifth of all, the same is found. */
const leastWeight = 1.5;

/**
 * Stems with their weights for each occupation, from its titles and, in `texts`, its task statements and description.
 * No order, no place and no count of a word is kept. Stems that only everyday titles have are left to those.
 */
export function workWordsText(facts: FactsFolder, texts: FactsFolder): string {
  const codes = facts.table("occupations/occupations.csv").map((row) => cell(row, "onetsoc"));
  const counts = new Map(codes.map((code) => [code, new Map<string, number>()]));
  const described = new Set<string>();
  const read = (rows: readonly Row[], code: string, column: string, times = 1) => {
    for (const row of rows) {
      const ofOccupation = counts.get(cell(row, code));
      if (ofOccupation === undefined) continue;
      for (const one of stemsOf(cell(row, column))) {
        ofOccupation.set(one, (ofOccupation.get(one) ?? 0) + times);
        if (column !== "title" || times > 1) described.add(one);
      }
    }
  };
  read(facts.table("occupations/occupations.csv"), "onetsoc", "title", ownTitle);
  read(facts.table("occupations/alt-titles.csv"), "onetsoc", "title");
  read(texts.table("task_statements.csv"), "O*NET-SOC Code", "Task");
  read(texts.table("occupation_data.csv"), "O*NET-SOC Code", "Description");

  const rows = weighWords([...counts.values()], parameters)
    .filter(({ stem, weight }) => weight >= leastWeight && described.has(stem))
    .map(({ stem, of, weight }) => [stem, codes[of] ?? "", weight.toFixed(1)]);
  return formatTable(["stem", "code", "weight"], rows);
}

const stemsOf = (text: string) =>
  contentWords(text.toLowerCase())
    .filter((word) => /^[a-z].|^\d[a-z]/.test(word))
    .map(stem);
