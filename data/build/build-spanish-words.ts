import { foldText } from "../../src/algorithms/words/fold-text.ts";
import { splitWords } from "../../src/algorithms/words/split-words.ts";
import { cell, type Row } from "../csv.ts";

/** As `spanishWordsFromBuilt` reads it, sorted. The first row that has a form decides what it means. */
export function buildSpanishWords(rows: readonly Row[]): string {
  const meanings = new Map<string, string>();
  for (const [at, row] of rows.entries()) {
    const forms = cell(row, "spanish")
      .split(";")
      .flatMap(formsOf(cell(row, "forms"), at + 2));
    const english = cell(row, "english")
      .split(";")
      .map((word) => word.trim());
    for (const form of forms) {
      const folded = splitWords(foldText(form)).join(" ");
      if (!meanings.has(folded)) meanings.set(folded, english.filter(Boolean).join("\t"));
    }
  }
  const lines = [...meanings].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${lines.map(([form, english]) => (english === "" ? form : `${form}\t${english}`)).join("\n")}\n`;
}

const formsOf =
  (rule: string, line: number) =>
  (text: string): readonly string[] => {
    const word = text.trim();
    switch (rule) {
      case "as-is":
      case "nothing":
        return [word];
      case "thing":
        return [word, plural(word)];
      case "person": {
        const [one, other] = [word, feminine(word)];
        return [one, other, plural(one), plural(other)];
      }
      default:
        throw new RangeError(`unknown forms: ${rule} (spanish.csv, row ${line})`);
    }
  };

/** `enfermero` to `enfermera`, `profesor` to `profesora`; `dentista` and `gerente` stay. */
function feminine(word: string): string {
  if (word.endsWith("o")) return `${word.slice(0, -1)}a`;
  return /(?:or|[aeiouáéíóú]n|ñil)$/.test(word) ? `${word}a` : word;
}

/** `maestra` to `maestras`, `doctor` to `doctores`, `juez` to `jueces`. */
function plural(word: string): string {
  if (word.endsWith("z")) return `${word.slice(0, -1)}ces`;
  if (/[aeiouáéó]$/.test(word)) return `${word}s`;
  return word.endsWith("s") ? word : `${word}es`;
}
