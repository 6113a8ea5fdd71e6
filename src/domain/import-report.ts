import type { Basis, FrameworkFile, Level } from "#domain/framework.ts";

/** Where in a file something is wrong; all `null` where it is the file as a whole. */
export interface FilePlace {
  /** As a spreadsheet shows it, the header being row 1; in JSON the line, from 1. */
  readonly row: number | null;
  /** The column's name in the header; in JSON the place in the line, from 1. */
  readonly column: string | number | null;
  /** JSON pointer (RFC 6901); `null` in a sheet. */
  readonly pointer: string | null;
}

/** A code that the file may have meant. */
export interface Suggestion {
  readonly code: string;
  readonly title: string;
}

/** What a file that holds no text seems to be. */
export type FileKind = "xlsx" | "xls" | "pdf" | "html" | "unknown";

/** What a key of the JSON format holds. */
export type ValueKind = "text" | "list" | "object" | "yes-or-no" | "id" | "mark" | "one-of";

/** What broken JSON lacks where reading stopped. */
export type JsonExpected = "comma" | "colon" | "value" | "name" | "bracket" | "quote" | "end" | "plain-json";

/** How an occupation's code can be wrong, most telling first. */
export type CodeFault =
  | "code-became-date"
  | "code-became-number"
  | "code-lost-zeros"
  | "code-too-short"
  | "code-too-long"
  | "code-malformed"
  | "code-is-a-group"
  | "code-unknown";

/** What is wrong, as data; `src/text` says it in words. */
export type Fault =
  | { readonly code: "empty-file" | "no-rows" | "no-level-column" | "nothing-left" | "not-a-framework" }
  | { readonly code: "not-text"; readonly looksLike: FileKind }
  | { readonly code: "too-big"; readonly limit: number }
  | { readonly code: "too-many-memberships" | "too-many-nodes" | "too-deep"; readonly limit: number }
  | { readonly code: "no-code-column"; readonly columns: readonly string[] }
  | { readonly code: "blank-header" | "unclosed-quote" | "stray-quote" | "unreadable-letters" }
  | { readonly code: "too-many-cells" | "too-few-cells"; readonly cells: number; readonly columns: number }
  | { readonly code: "blank-level"; readonly placedIn: string | null }
  | { readonly code: "blank-code"; readonly suggestions: readonly Suggestion[] }
  | { readonly code: CodeFault; readonly text: string; readonly suggestions: readonly Suggestion[] }
  | {
      readonly code: "title-differs";
      readonly text: string;
      readonly occupation: Suggestion;
      readonly suggestions: readonly Suggestion[];
    }
  | { readonly code: "uneven-places" }
  | { readonly code: "duplicate-row"; readonly first: number }
  | { readonly code: "unknown-role" | "unknown-basis"; readonly text: string }
  | { readonly code: "json-syntax"; readonly expected: JsonExpected; readonly found: string }
  | { readonly code: "newer-version"; readonly version: string; readonly ours: number }
  | { readonly code: "missing-key" | "duplicate-key"; readonly key: string }
  | {
      readonly code: "bad-value";
      readonly key: string;
      readonly expected: ValueKind;
      readonly options: readonly string[];
    }
  | { readonly code: "duplicate-id" | "duplicate-membership"; readonly id: string; readonly first: string }
  | {
      readonly code: "unknown-level" | "unknown-parent" | "unknown-node";
      readonly id: string;
      /** What it may have meant; for a level all that there are. */
      readonly options: readonly string[];
    }
  | { readonly code: "node-set-aside" | "parent-set-aside"; readonly id: string }
  | { readonly code: "level-order"; readonly title: string; readonly parent: string }
  | { readonly code: "cycle"; readonly path: readonly string[] };

/** `noted`: the row or entry is used all the same. `refused`: nothing of the file can be opened. */
export type Effect = "noted" | "set-aside" | "refused";

export type ImportProblem = FilePlace & { readonly effect: Effect } & Fault;

/** Nothing is wrong, but a person should know it. */
export type ImportNote =
  | { readonly code: "onet-download" }
  | { readonly code: "basis-assumed"; readonly basis: Basis }
  | { readonly code: "group-codes"; readonly rows: number; readonly memberships: number }
  | { readonly code: "columns-not-read"; readonly columns: readonly string[] }
  | { readonly code: "windows-1252" };

/** Names and count of one level. */
export interface LevelCount extends Level {
  readonly nodes: number;
}

/** A row or entry of the file that was not placed, as it stood there. */
export interface SetAsideRow {
  readonly row: number | null;
  readonly cells: readonly string[];
}

/** What became of a file. `read = placed + setAside`, always. */
export interface ImportReport {
  readonly fileName: string;
  readonly source: "sheet" | "json";
  /** Rows of a sheet under its header (blank ones left out); memberships of a JSON file. */
  readonly read: number;
  readonly placed: number;
  readonly setAside: number;
  /** Widest first. */
  readonly levels: readonly LevelCount[];
  readonly nodes: number;
  /** More than `placed` where a row names several places or a group of occupations. */
  readonly memberships: number;
  readonly problems: readonly ImportProblem[];
  readonly notes: readonly ImportNote[];
  readonly setAsideRows: readonly SetAsideRow[];
}

/** The framework is the part of the file that is right; `null` if there is none. */
export interface ImportResult {
  readonly framework: FrameworkFile | null;
  readonly report: ImportReport;
}

/** A result on its way between threads: a long text moves in a moment, as many objects do not. */
export interface ReadFile {
  readonly framework: {
    readonly id: string;
    readonly title: string;
    readonly edition: string;
    /** The public format, as this app writes it. */
    readonly text: string;
    /** Of the text; see `contentHash`. */
    readonly hash: string;
  } | null;
  readonly report: ImportReport;
}
