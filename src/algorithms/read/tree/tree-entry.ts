import type { FilePlace } from "#domain/import-report.ts";

/** One line, row, object or concept of a file that says of each thing what it stands under. */
export interface TreeEntry {
  readonly id: string;
  /** What it stands under; none at the top. Only an occupation can stand in several places. */
  readonly parents: readonly string[];
  /** Blank where the file has none. */
  readonly title: string;
  /** By language. */
  readonly titles?: Readonly<Record<string, string>>;
  /** Of the occupation, or the publisher's own for a place. */
  readonly code: string | null;
  /** What the file calls a thing of its rank: `pathway`. */
  readonly level: string | null;
  readonly place: FilePlace;
  /** As it stood in the file. */
  readonly cells: readonly string[];
}

/** What the file calls the parts of an entry, for the report; `null` where they have no name. */
export interface EntryFields {
  readonly id: string | null;
  readonly parent: string | null;
  readonly title: string | null;
  readonly code: string | null;
}

export const noFields: EntryFields = { id: null, parent: null, title: null, code: null };
