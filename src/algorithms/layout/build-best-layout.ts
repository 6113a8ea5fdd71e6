import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { buildLayout } from "#algorithms/layout/build-layout.ts";
import { scoreLayout } from "#algorithms/layout/score-layout.ts";
import type { Layout, LayoutSize } from "#domain/layout.ts";

export interface BestLayoutOptions {
  /** Each is tried; the first of the best is kept. At least one. */
  readonly seeds: readonly number[];
  /** Told the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Asked before each further seed; `false` keeps the best so far. */
  readonly hasTime?: () => boolean;
}

/** The best of several layouts, as {@link scoreLayout} counts. @throws {RangeError} without a seed */
export function buildBestLayout(
  index: FrameworkIndex,
  size: LayoutSize,
  { seeds, onProgress, hasTime = () => true }: BestLayoutOptions,
): Layout {
  let best: Layout | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, seed] of seeds.entries()) {
    if (best !== null && !hasTime()) break;
    const layout = buildLayout(index, size, {
      seed,
      onProgress: (share) => onProgress?.((at + share) / seeds.length),
    });
    const score = scoreLayout(index, layout);
    if (score < least) {
      best = layout;
      least = score;
    }
  }
  if (best === null) throw new RangeError(`no seed to try: ${seeds.length}`);
  return best;
}
