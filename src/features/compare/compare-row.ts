import type { ReactNode } from "react";
import type { CompareQuestion } from "#store/slices/workspace-slice.ts";
import type { CompareColumn } from "./ColumnHead.tsx";

/** One question, answered for every column. */
export interface CompareRow<Column extends CompareColumn> {
  readonly id: CompareQuestion;
  /** The question in a word. */
  readonly short: string;
  readonly question: string;
  /** What the figure or chart is. */
  readonly note: string;
  /** Year and place of the figures, where the note does not give them. */
  readonly period?: string;
  /** The same in fewer words, with year and place, for paper. */
  readonly paper: string;
  /** Left out on paper. */
  readonly screenOnly?: true;
  /** It asks where the things are, or comes first: here a phone writes the whole way to them. */
  readonly showsPlace?: true;
  readonly cell: (column: Column) => ReactNode;
}
