import type { EntryFields, TreeEntry } from "#algorithms/read/tree/tree-entry.ts";
import type { Effect, Fault, ImportProblem } from "#domain/import-report.ts";

/** What is said of a tree's entries while it is built, and which of them are set aside. */
export interface TreeReport {
  readonly problems: readonly ImportProblem[];
  readonly lost: ReadonlySet<TreeEntry>;
  readonly tell: (entry: TreeEntry, field: keyof EntryFields, effect: Effect, fault: Fault) => void;
  /** Sets an entry aside of which the same problem is told elsewhere. */
  readonly lose: (entry: TreeEntry) => void;
}

export function createTreeReport(fields: EntryFields): TreeReport {
  const problems: ImportProblem[] = [];
  const lost = new Set<TreeEntry>();
  return {
    problems,
    lost,
    tell: (entry, field, effect, fault) => {
      const { place } = entry;
      problems.push({ ...place, column: place.column ?? fields[field], effect, ...fault });
      if (effect === "set-aside") lost.add(entry);
    },
    lose: (entry) => {
      lost.add(entry);
    },
  };
}

/** Where an entry stands, in words that a report can end with. */
export const placeOf = ({ place: { row, pointer } }: TreeEntry): string => pointer ?? `row ${row}`;
