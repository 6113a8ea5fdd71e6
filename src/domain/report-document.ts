/** A sentence in pieces; what it is about is strong. */
export type ReportText = readonly { readonly text: string; readonly strong: boolean }[];

/** One entry of a list, with what can be looked up under it. */
export interface ReportItem {
  readonly text: ReportText;
  readonly under: FoldedList | null;
}

/** Names under a heading, folded away where the form can fold. */
export interface FoldedList {
  readonly title: string;
  readonly entries: readonly string[];
}

export interface ReportTable {
  readonly caption: string;
  readonly head: readonly string[];
  /** How many columns from the left hold words; the others hold figures. */
  readonly words: number;
  readonly rows: readonly (readonly string[])[];
}

export interface ReportSection {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly ReportItem[];
  readonly folded: readonly FoldedList[];
  readonly table: ReportTable | null;
}

/** A report in words, before it takes the form of a page or of a text. */
export interface ReportDocument {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly lead: readonly string[];
  readonly sections: readonly ReportSection[];
}
