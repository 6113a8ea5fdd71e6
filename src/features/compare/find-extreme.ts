/** Which of several stand out in a figure; `same` where all whose figure is known are equal. */
export type Extreme =
  | { readonly kind: "best"; readonly keys: readonly string[]; readonly value: number }
  | { readonly kind: "same"; readonly keys: readonly string[]; readonly value: number };

interface Figure {
  readonly key: string;
  /** `null`: not published. */
  readonly value: number | null;
}

/** Ties share the distinction. @returns `null` if fewer than two figures are known: then there is nothing to compare */
export function findExtreme(figures: readonly Figure[], want: "least" | "most"): Extreme | null {
  const known = figures.flatMap(({ key, value }) => (value === null ? [] : [{ key, value }]));
  if (known.length < 2) return null;
  const values = known.map(({ value }) => value);
  const value = want === "least" ? Math.min(...values) : Math.max(...values);
  const keys = known.filter((one) => one.value === value).map(({ key }) => key);
  return { kind: keys.length === known.length ? "same" : "best", keys, value };
}

/** Whether the thing carries the tag; nothing does where all are the same. */
export const standsOut = (extreme: Extreme | null, key: string): boolean =>
  extreme?.kind === "best" && extreme.keys.includes(key);
