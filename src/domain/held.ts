/** What a node holds, to be counted: its occupations, else its leaves, of which a leaf has none. */
export interface Held {
  readonly kind: "occupations" | "parts";
  readonly count: number;
}
