import type { Basis, FrameworkFile, Level } from "#domain/framework.ts";
import type { OccupationId } from "#domain/ids.ts";

/** Where in a file something is wrong; all `null` where it is the file as a whole. */
export interface FilePlace {
  /** As a spreadsheet shows it, the header being row 1; in JSON the line, from 1. */
  readonly row: number | null;
  /** The column's name in the header; in JSON the place in the line, from 1. */
  readonly column: string | number | null;
  /** JSON pointer (RFC 6901), or the address of a concept in SKOS; `null` in a sheet. */
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
  | "code-of-2010-parted"
  | "code-unknown";

/**
 * What led from a row's code or title to its occupations, where the code does not name them itself: a code that the
 * Bureau of Labor Statistics publishes several SOC codes at; its crosswalk from SOC 2010; the table of what programs of
 * study lead to; in a file without codes the occupation's own title, an everyday title of one occupation alone, or a
 * person's word.
 */
export type ReadThrough = "combined" | "soc-2010" | "program" | "title" | "everyday-title" | "accepted-title";

/** What is wrong, as data; `src/text` says it in words. */
export type Fault =
  | { readonly code: "empty-file" | "no-rows" | "no-level-column" | "nothing-left" | "not-a-framework" }
  | { readonly code: "not-text"; readonly looksLike: FileKind }
  | { readonly code: "too-big" | "too-big-unpacked" | "too-large-sheet"; readonly limit: number }
  | { readonly code: "graph-syntax" | "no-concepts" }
  | { readonly code: "repeated-header" }
  | { readonly code: "totals-row"; readonly text: string }
  | { readonly code: "damaged-workbook" | "workbook-without-sheets" }
  | { readonly code: "no-such-sheet"; readonly name: string; readonly sheets: readonly string[] }
  | { readonly code: "too-many-memberships" | "too-many-nodes" | "too-deep"; readonly limit: number }
  | { readonly code: "no-code-column"; readonly columns: readonly string[] }
  | { readonly code: "blank-header" | "unclosed-quote" | "stray-quote" | "unreadable-letters" }
  | { readonly code: "too-many-cells" | "too-few-cells"; readonly cells: number; readonly columns: number }
  | { readonly code: "blank-level"; readonly placedIn: string | null }
  | { readonly code: "blank-code"; readonly suggestions: readonly Suggestion[] }
  | { readonly code: CodeFault; readonly text: string; readonly suggestions: readonly Suggestion[] }
  | { readonly code: "blank-title" }
  | { readonly code: "title-likely"; readonly text: string; readonly suggestions: readonly Suggestion[] }
  | { readonly code: "title-unknown" | "program-unknown"; readonly text: string }
  | { readonly code: "program-leads-nowhere"; readonly text: string; readonly title: string }
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
  | {
      readonly code: "duplicate-id" | "duplicate-membership" | "duplicate-entry";
      readonly id: string;
      readonly first: string;
    }
  | { readonly code: "duplicate-label"; readonly title: string; readonly first: string }
  | { readonly code: "second-parent" | "blank-label"; readonly id: string }
  | { readonly code: "occupation-without-place" }
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
  /** Rows that were placed, and the memberships that they became. */
  | {
      readonly code: "read-through";
      readonly through: ReadThrough;
      readonly rows: number;
      readonly memberships: number;
    }
  | { readonly code: "columns-not-read"; readonly columns: readonly string[] }
  | { readonly code: "windows-1252" }
  /** Labels of a vocabulary are in several languages: the one that was taken, and how many others there are. */
  | { readonly code: "label-language"; readonly language: string; readonly others: number }
  /** Rows of a sheet, not placed, that a file of ours holds. */
  | { readonly code: "kept-aside"; readonly rows: number }
  /** Rows with a blank level that the row above could fill, or did fill. */
  | { readonly code: "can-fill-down" | "filled-down"; readonly rows: number }
  /** Places that hold nothing, or have the name of one beside them: how many, and the first of them. */
  | {
      readonly code: "empty-places" | "twin-places";
      readonly places: number;
      readonly titles: readonly string[];
    }
  /** Nothing in it is an occupation. */
  | { readonly code: "no-occupations" }
  /** Rows above the header. */
  | { readonly code: "title-lines"; readonly rows: number };

/** Names and count of one level. */
export interface LevelCount extends Level {
  readonly nodes: number;
}

/** A row or entry of the file that was not placed, as it stood there. */
export interface SetAsideRow {
  readonly row: number | null;
  readonly cells: readonly string[];
}

/** Which column of a sheet is what, by place from 0; a column that is none of these is not read. */
export interface ColumnParts {
  /** Widest first. */
  readonly levels: readonly number[];
  readonly code: number | null;
  /** The occupation's title. */
  readonly occupation: number | null;
  readonly role: number | null;
  readonly basis: number | null;
}

/** What one column is: a level by its rank from 0, the widest, or one of the parts that a sheet has once. */
export type ColumnPart = number | Exclude<keyof ColumnParts, "levels"> | "ignore";

/** How the columns of a sheet were read, for a person to judge. */
export interface SheetColumns {
  /** As the header has them; a blank one is called by its number. */
  readonly names: readonly string[];
  /** The first rows under the header, cleaned. */
  readonly firstRows: readonly (readonly string[])[];
  /** What was used. */
  readonly parts: ColumnParts;
  /** What the header and the cells point to. */
  readonly guess: ColumnParts;
  /** `header`: it is of our own form, so nothing was guessed. */
  readonly by: "header" | "guess" | "person";
}

/** Tables that few files call for: they come when one does. */
export type CodeTableName = "soc-2010" | "programs" | "titles";

/** What a person has said of files, beyond what is in them. */
export interface ImportChoices {
  /** By the header's names, a line each. */
  readonly columns: ReadonlyMap<string, ColumnParts>;
  /** The occupation that a title was accepted for; titles in letters and digits only. */
  readonly titles: ReadonlyMap<string, OccupationId>;
  /** Whether a blank level takes what the row above it has. */
  readonly fillDown: boolean;
}

/** The sheets of a workbook, the one that most looks like a framework first, and the one that was read. */
export interface WorkbookSheets {
  readonly names: readonly string[];
  readonly read: string;
}

/** What became of a file. `read = placed + setAside`, always. */
export interface ImportReport {
  readonly fileName: string;
  readonly source: "sheet" | "json" | "outline" | "nested" | "skos";
  /**
   * Rows of a sheet under its header (blank ones left out); memberships of our own JSON; lines of an outline, objects
   * of any other JSON, concepts of SKOS.
   */
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
  /** Of a workbook only. */
  readonly workbook?: WorkbookSheets;
  /** `null` where the file has no columns, or cannot be read at all. */
  readonly columns: SheetColumns | null;
  /** Tables with which more could be read, and that were not at hand. */
  readonly needs: readonly CodeTableName[];
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
