import type { PlaceTie } from "#algorithms/graph/node-bridges.ts";
import type { LayoutSize } from "#domain/layout.ts";

/** Px, by how many occupations are shared: least to most. */
const widths = [1.25, 2, 3, 4.25] as const;

/** A width of line, and the fewest and most occupations that it stands for. */
export interface TieStep {
  readonly width: number;
  readonly least: number;
  readonly most: number;
}

/** On a small map lines are thinner by this. */
const smaller = 0.6;

/** Widths in use, thinnest first. */
export function tieSteps(
  { drawn }: { readonly drawn: readonly PlaceTie[] },
  size: LayoutSize,
): readonly TieStep[] {
  const scale = size === "large" ? 1 : smaller;
  const least = drawn.at(-1)?.shared ?? 0;
  const most = drawn[0]?.shared ?? 0;
  const steps = new Map<number, TieStep>();
  for (const { shared } of drawn.toReversed()) {
    const part = (shared - least) / Math.max(widths.length - 1, most - least + 1);
    const width = widths[Math.floor(part * widths.length)] ?? widths[0];
    const step = steps.get(width);
    steps.set(width, { width: width * scale, least: step?.least ?? shared, most: shared });
  }
  return [...steps.values()];
}
