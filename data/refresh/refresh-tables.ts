import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { openFactsFolder } from "./facts-folder.ts";
import { frameworkFileText } from "./framework-file-text.ts";
import { interestTypes } from "./frameworks/interest-types.ts";
import { modernized2024 } from "./frameworks/modernized-2024.ts";
import { original2002 } from "./frameworks/original-2002.ts";
import { soc2018 } from "./frameworks/soc-2018.ts";
import { codeTables } from "./tables/code-tables.ts";
import { figureTables } from "./tables/figure-tables.ts";
import { occupationTables } from "./tables/occupation-tables.ts";
import { tableText } from "./tables/our-table.ts";
import { programTables } from "./tables/program-tables.ts";
import { elementsText, ratingTables, ratingTableText } from "./tables/rating-tables.ts";
import { releasesText } from "./tables/releases-table.ts";
import { workWordsText } from "./tables/work-words-table.ts";

/** In the order in which the page lists them; `short` is for tight places. */
const frameworks = [
  { make: modernized2024, short: "Modernized 2024" },
  { make: original2002, short: "Original 2002" },
  { make: soc2018, short: "SOC 2018" },
  { make: interestTypes, short: "Interest types" },
];

/**
 * `npm run data:refresh -- --from FOLDER [--texts FOLDER]`: writes data/tables and data/frameworks anew; the words of
 * the work only if it is said where the texts are that they are counted in.
 */
export function main(args: readonly string[]): number {
  const [flag, folder, textsFlag, textsFolder] = args;
  if (flag !== "--from" || folder === undefined || (textsFlag !== undefined && textsFlag !== "--texts")) {
    console.error(
      "Say where the releases are: npm run data:refresh -- --from FOLDER [--texts FOLDER] (see data/README.md).",
    );
    return 2;
  }
  const facts = openFactsFolder(folder);
  if (textsFolder !== undefined)
    write("data/tables/work-words.csv", workWordsText(facts, openFactsFolder(textsFolder)));
  for (const table of [...occupationTables, ...figureTables, ...programTables, ...codeTables])
    write(`data/tables/${table.name}.csv`, tableText(table, facts));
  for (const name of ratingTables) write(`data/tables/${name}.csv`, ratingTableText(name, facts));
  write("data/tables/elements.csv", elementsText(facts));
  write("data/tables/releases.csv", releasesText());
  const entries = frameworks.map(({ make, short }) => {
    const draft = make(facts);
    write(`data/frameworks/${draft.id}/framework.json`, frameworkFileText(draft));
    process.stdout.write(
      `${draft.id}: ${draft.nodes.length} nodes, ${draft.memberships.length} memberships\n`,
    );
    return { id: draft.id, short };
  });
  write("data/frameworks/index.json", `${JSON.stringify(entries, null, 2)}\n`);
  return 0;
}

function write(path: string, text: string): void {
  const file = join(import.meta.dirname, "../..", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
