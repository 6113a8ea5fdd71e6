/** Points by how a title answers. */
export interface TitlePoints {
  readonly whole: number;
  readonly begun: number;
  readonly prefix: number;
  readonly words: number;
}

/** Points by whose title it is: the query is the title; is its beginning; the query's last word is begun; it holds the words. */
export const titlePoints = {
  official: { whole: 100, begun: 84, prefix: 80, words: 70 },
  everyday: { whole: 94, begun: 78, prefix: 66, words: 58 },
  node: { whole: 98, begun: 76, prefix: 72, words: 52 },
  oldName: { whole: 95, begun: 70, prefix: 66, words: 48 },
  ours: { whole: 90, begun: 64, prefix: 60, words: 50 },
  table: { whole: 84, begun: 60, prefix: 52, words: 42 },
} satisfies Record<string, TitlePoints>;

/** Whose points a target's own title is worth; an occupation's others are everyday ones. */
export type TitleScale = keyof typeof titlePoints;
