import type { Codebook } from "#algorithms/read/codebook.ts";
import type { ReadCode } from "#algorithms/read/codes/code-reading.ts";
import { surveyCodes } from "#algorithms/read/codes/survey-codes.ts";
import { readCode } from "#algorithms/read/read-code.ts";
import type { TreeEntry } from "#algorithms/read/tree/tree-entry.ts";
import type { CodeTableName } from "#domain/import-report.ts";

interface FoundOccupations {
  /** What the code of each entry that is an occupation says; a wrong code too. */
  readonly codes: ReadonlyMap<TreeEntry, ReadCode>;
  readonly needs: readonly CodeTableName[];
}

/** Of the codes at the ends of a tree, that name occupations: with fewer they are the publisher's own. */
const leastShare = 0.5;

/**
 * Which entries are occupations and which are places: an occupation holds nothing and has an occupation's code. Where
 * most codes at the ends of the tree are, one that is not is a slip, unless places stand beside it.
 */
export function findOccupations(entries: readonly TreeEntry[], codebook: Codebook): FoundOccupations {
  const holders = new Set(entries.flatMap(({ parents }) => parents));
  const ends = entries.filter(({ id, code }) => code !== null && !holders.has(id));
  const needs = new Set<CodeTableName>();
  const survey = surveyCodes(
    "",
    ends.map(({ code }) => code ?? ""),
    codebook,
  );
  const read = new Map(
    ends.map((entry) => [
      entry,
      readCode(codebook, entry.code ?? "", entry.title, { survey, need: (table) => needs.add(table) }),
    ]),
  );
  const good = [...read.values()].filter((one) => "occupations" in one).length;
  if (good === 0 || good < ends.length * leastShare) return { codes: new Map(), needs: [] };

  const places = new Set(
    entries
      .filter((entry) => !read.has(entry) || isPlaceCode(read.get(entry)))
      .map(({ parents }) => parents.join("\n")),
  );
  const isOccupation = (entry: TreeEntry, code: ReadCode) =>
    !(isPlaceCode(code) && places.has(entry.parents.join("\n")) && !/\d/.test(entry.code ?? ""));
  return {
    codes: new Map([...read].filter(([entry, code]) => isOccupation(entry, code))),
    needs: [...needs],
  };
}

const isPlaceCode = (code: ReadCode | undefined) =>
  code !== undefined && "fault" in code && code.fault.code === "code-malformed";
