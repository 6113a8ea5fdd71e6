import type { Coded } from "#algorithms/read/codebook.ts";
import type { CodeTables } from "#algorithms/read/codes/code-tables.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { ImportChoices, ReadFile } from "#domain/import-report.ts";

/** Page to worker. Structured-cloned, but for `bytes`, which move over. */
export interface ImportRequest {
  readonly type: "import";
  readonly requestId: number;
  readonly fileName: string;
  readonly bytes: ArrayBuffer;
  readonly occupations: ReadonlyMap<OccupationId, Coded>;
  readonly tables: CodeTables;
  readonly choices: ImportChoices;
  /** The sheet of a workbook; `null` for the likely one. */
  readonly sheet: string | null;
}

/** Worker to page. */
export type ImportReply =
  | { readonly type: "progress"; readonly requestId: number; readonly done: number; readonly of: number }
  | { readonly type: "done"; readonly requestId: number; readonly read: ReadFile }
  | { readonly type: "failed"; readonly requestId: number; readonly message: string };
