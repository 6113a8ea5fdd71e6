import { foldToLetters } from "#algorithms/words/fold-text.ts";
import { singular } from "#algorithms/words/singular.ts";
import type { ColumnParts } from "#domain/import-report.ts";

/** Which column of a sheet is what, with the names to call them by. */
export interface CsvColumns extends ColumnParts {
  /** As the header has them, for the report; a blank one is called by its number. */
  readonly names: readonly string[];
  readonly notRead: readonly number[];
  readonly blank: readonly number[];
}

const codeNames = [
  "code",
  "soc",
  "soccode",
  "soc2018",
  "soc2018code",
  "onetsoc",
  "onetsoccode",
  "onetcode",
  "occupationcode",
];
const occupationNames = ["occupation", "occupationtitle", "occupationname", "soctitle", "title"];

/** Columns before the code are levels, widest first; if there are none, those after it that are nothing else. */
export function readColumns(header: readonly string[]): CsvColumns {
  const plain = header.map(foldToLetters);
  const find = (names: readonly string[]) => {
    const at = plain.findIndex((name) => names.includes(name));
    return at < 0 ? null : at;
  };
  const code = find(codeNames);
  const occupation = find(occupationNames);
  const role = find(["role"]);
  const basis = find(["basis"]);

  const others = header.map((_, at) => at).filter((at) => ![code, occupation, role, basis].includes(at));
  const before = others.filter((at) => code !== null && at < code);
  const levels = before.length > 0 || code === null ? before : others.filter((at) => plain[at] !== "");
  return withNames(header, { levels, code, occupation, role, basis });
}

export function withNames(header: readonly string[], parts: ColumnParts): CsvColumns {
  const { levels, code, occupation, role, basis } = parts;
  const used = new Set([...levels, code, occupation, role, basis]);
  return {
    ...parts,
    names: header.map((name, at) => (name === "" ? `Column ${at + 1}` : name)),
    notRead: header.flatMap((name, at) => (used.has(at) || foldToLetters(name) === "" ? [] : [at])),
    blank: levels.filter((at) => header[at] === ""),
  };
}

/** The level that a header names: `Career Clusters` or `Career Cluster` is "career cluster", "career clusters". */
export function levelNames(header: string): { readonly singular: string; readonly plural: string } {
  const name = header.replace(/\p{Lu}[\p{Ll}\p{M}]+/gu, (word) => word.toLowerCase());
  const last = name.lastIndexOf(" ") + 1;
  const one = name.endsWith("s") ? name.slice(0, last) + singular(name.slice(last)) : name;
  return { singular: one, plural: plural(one) };
}

function plural(singular: string): string {
  if (/[^aeiou]y$/.test(singular)) return singular.replace(/y$/, "ies");
  return /(s|x|ch|sh)$/.test(singular) ? `${singular}es` : `${singular}s`;
}
