import { labelWidth } from "#algorithms/layout/label-width.ts";

interface Badge {
  readonly width: number;
  readonly height: number;
}

/** Px between a code and the count beside it. */
const gap = 6;
const countSize = 12.5;

/** A code's badge with room for a count beside it; as it was without one. */
export const withCount = (badge: Badge, count: string | undefined): Badge =>
  count === undefined
    ? badge
    : { ...badge, width: badge.width + gap + labelWidth(count, "cluster", countSize) };

/** Where the two stand, from the left: middles and widths, px. */
export function codeAndCount(badge: Badge, count: string | undefined, left: number) {
  const counted = count === undefined ? 0 : labelWidth(count, "cluster", countSize);
  const code = badge.width - (count === undefined ? 0 : counted + gap);
  return {
    code: { x: left + code / 2, width: code },
    count: { x: left + badge.width - counted / 2, width: counted },
  };
}
