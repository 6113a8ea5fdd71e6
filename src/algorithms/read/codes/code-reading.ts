import type { CodeSurvey } from "#algorithms/read/codes/survey-codes.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { CodeTableName, Fault, ReadThrough } from "#domain/import-report.ts";

/** The occupations that a code or title stands for, or what is wrong with it. */
export type ReadCode =
  | {
      readonly occupations: readonly OccupationId[];
      readonly publishedFor: string | null;
      /** What stood between the code and the occupations; `null` where it names them itself. */
      readonly through: ReadThrough | null;
    }
  | { readonly fault: Fault };

export interface CodeContext {
  readonly survey: CodeSurvey;
  /** Called with a table that is not at hand and would tell more. */
  readonly need: (table: CodeTableName) => void;
}
