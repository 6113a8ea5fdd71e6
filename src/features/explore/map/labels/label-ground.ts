import { landMask } from "#algorithms/layout/land-mask.ts";
import type { Box } from "#domain/layout.ts";
import type { Ground, LabelRequest, Sea, Shore } from "#features/explore/map/labels/label.ts";
import {
  badgeGap,
  type Candidate,
  type MeasuredShape,
} from "#features/explore/map/labels/label-candidates.ts";

/** Left free above and below the letters of a line, px. */
const leading = 2;

/** Whether a name that stands there keeps to its land or water. */
export function isOnGround(
  candidate: Candidate,
  shape: MeasuredShape,
  badge: LabelRequest["badge"],
  ground: Ground | Shore | Sea,
): boolean {
  if ("coasts" in ground) return isAfloat(candidate.box, ground);
  return "others" in ground
    ? isAtShore(candidate.box, ground)
    : linesAreAshore(candidate, shape, badge, ground);
}

/** Whether each line lies on the land, whatever corner of the box does not; a badge may stand out over its coast by half. */
function linesAreAshore(
  { box, align }: Candidate,
  { font, widths }: MeasuredShape,
  badge: LabelRequest["badge"],
  { coast, k }: Ground,
): boolean {
  const land = landMask(coast);
  const holds = (width: number, y0: number, y1: number) => {
    const x0 = align === "left" ? box.x0 : align === "right" ? box.x1 - width : (box.x0 + box.x1 - width) / 2;
    return land.holds({ x0: x0 / k, y0: y0 / k, x1: (x0 + width) / k, y1: y1 / k });
  };
  if (badge !== null && !holds(badge.width, box.y0 + badge.height / 2, box.y0 + badge.height)) return false;
  const top = box.y0 + (badge === null ? 0 : badge.height + badgeGap);
  return widths.every((width, at) =>
    holds(width, top + at * font.line + leading, top + (at + 1) * font.line - leading),
  );
}

const scaled = ({ x0, y0, x1, y1 }: Box, k: number): Box => ({
  x0: x0 / k,
  y0: y0 / k,
  x1: x1 / k,
  y1: y1 / k,
});

/** Whether the whole of a box lies on the land. */
export const isAshore = (box: Box, { coast, k }: Ground): boolean => landMask(coast).holds(scaled(box, k));

const isAfloat = (box: Box, { coasts, k }: Sea) =>
  coasts.every((coast) => !landMask(coast).touches(scaled(box, k)));

/** Its middle on its own land and nothing of it on another's, but for its ends. */
function isAtShore({ x0, y0, x1, y1 }: Box, { coast, others, k, over }: Shore): boolean {
  const [x, y] = [(x0 + x1) / 2 / k, (y0 + y1) / 2 / k];
  const core = { x0: x0 + over, y0: y0 + leading, x1: x1 - over, y1: y1 - leading };
  return landMask(coast).holds({ x0: x, y0: y, x1: x, y1: y }) && isAfloat(core, { coasts: others, k });
}
