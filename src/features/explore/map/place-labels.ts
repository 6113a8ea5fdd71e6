import { range } from "d3";
import { landMask } from "#algorithms/layout/land-mask.ts";
import type { Box } from "#domain/layout.ts";
import type { Ground, LabelRequest, Leader, PlacedLabel, Sea } from "#features/explore/map/label.ts";
import {
  badgeGap,
  type Candidate,
  labelCandidates,
  labelSize,
  type MeasuredShape,
  measured,
} from "#features/explore/map/label-candidates.ts";
import { createLabelGrid, type LabelGrid, overlap } from "#features/explore/map/label-grid.ts";

/** Between two labels. */
const gap = 3;
/** How far a name may move on its own ground, px: nearest first. */
const nearby: readonly (readonly [dx: number, dy: number])[] = range(-48, 49, 4)
  .flatMap((dx, _, steps) => steps.map((dy) => [dx, dy] as const))
  .filter(([dx, dy]) => dx * dx + dy * dy <= 48 * 48)
  .toSorted(([ax, ay], [bx, by]) => ax * ax + ay * ay - (bx * bx + by * by));
const nearest = nearby.filter(([dx, dy]) => Math.hypot(dx, dy) <= 18);

export interface LabelRoom {
  /** No label crosses its edge; `null`: the map has no edge. */
  readonly within: Box | null;
  /** No label lies over these, but for those on their own ground. */
  readonly taken: readonly Box[];
  /** How many may be placed of those that stand around a dot and have no leader. */
  readonly most: number;
  /** Discs are pale enough for an island's name to lie over them. */
  readonly overDiscs: boolean;
}

/**
 * Gives names their places, the first in the list first; one that would lie over another, or over a dot, waits.
 * Code badges come before all names, so that each stands even where its name has no room.
 *
 * @param dots x, y, r, x, y, r … of every dot and filled disc that is drawn
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  dots: readonly number[],
  room: LabelRoom,
): readonly PlacedLabel[] {
  const grid = createLabelGrid();
  for (let at = 0; at < dots.length; at += 3)
    grid.addDisc(dots[at] ?? 0, dots[at + 1] ?? 0, dots[at + 2] ?? 0);

  const codes = placeCodes(requests, grid, room);
  const placed: PlacedLabel[] = [];
  let around = 0;
  for (const request of requests) {
    const counted = request.stand === "around" && !request.leader;
    if (counted && around >= room.most) continue;
    const code = codes.get(request.key) ?? null;
    if (code !== null) grid.dropBox(code.box);
    const label = placeOne(request, grid, room) ?? code;
    if (label === null) continue;
    if (counted) around += 1;
    grid.addBox(label.box);
    if (label.leader !== null) for (const point of along(label.leader)) grid.addBox(point);
    placed.push(label);
  }
  return placed;
}

/** How often badges are placed anew, those first that had no room. */
const codeRounds = 6;

/** Every badge where its name would have it, else near by; on its own ground, if there is room. */
function placeCodes(
  requests: readonly LabelRequest[],
  grid: LabelGrid,
  room: LabelRoom,
): ReadonlyMap<string, PlacedLabel> {
  let turn = requests.filter(({ badge }) => badge !== null);
  for (let round = 1; ; round += 1) {
    const codes = new Map<string, PlacedLabel>();
    for (const request of turn) {
      const label = placeCode(request, grid, room);
      if (label === null) continue;
      grid.addBox(label.box);
      codes.set(request.key, label);
    }
    const left = turn.filter(({ key }) => !codes.has(key));
    if (left.length === 0 || round === codeRounds) return codes;
    for (const { box } of codes.values()) grid.dropBox(box);
    turn = [...left, ...turn.filter(({ key }) => codes.has(key))];
  }
}

function placeCode(request: LabelRequest, grid: LabelGrid, room: LabelRoom): PlacedLabel | null {
  const shift = (labelSize(request.badge, measured(request)).height - (request.badge?.height ?? 0)) / 2;
  const alone = { ...request, y: request.y - shift, lines: [], fallbacks: [] };
  return placeOne(alone, grid, room, 1) ?? placeOne({ ...alone, ground: null }, grid, room, 1);
}

function placeOne(
  request: LabelRequest,
  grid: LabelGrid,
  { within, taken, overDiscs: pale }: LabelRoom,
  apart = gap,
): PlacedLabel | null {
  const { key, badge, colour, halo, ground } = request;
  const mayCover = badge !== null;
  const mayHide = mayCover && (pale || request.lines.length === 0);
  const fits = (
    candidate: Candidate,
    shape: MeasuredShape,
    overDiscs: boolean,
    land: LabelRequest["ground"],
  ) => {
    const { box, leader } = candidate;
    return (
      (within === null || inside(box, within)) &&
      (land === null || ("coast" in land ? isAshore(candidate, shape, badge, land) : isAfloat(box, land))) &&
      (mayCover || !taken.some((other) => overlap(box, other))) &&
      !grid.hitsBox(box, apart) &&
      (overDiscs || !grid.hitsDisc(box)) &&
      (leader === null || !crossesLabel(leader, grid))
    );
  };
  // An island's name may lie over pale discs, and its code over any, if that is its only place; no other name may.
  for (const land of ground !== null && "coast" in ground && ground.orAstray ? [ground, null] : [ground])
    for (const overDiscs of mayHide ? [false, true] : [false])
      for (const shape of shapesOf(request))
        for (const candidate of labelCandidates(request, shape, mayCover && !overDiscs ? nearest : nearby))
          if (fits(candidate, shape, overDiscs, land))
            return { key, font: shape.font, lines: shape.lines, badge, colour, halo, ...candidate };
  return null;
}

function* shapesOf(request: LabelRequest): Generator<MeasuredShape> {
  yield measured(request);
  for (const shape of request.fallbacks) yield measured(shape);
}

const crossesLabel = (leader: Leader, grid: LabelGrid) =>
  along(leader).some((point) => grid.hitsBox(point, 1));

/** A thin line as small boxes, 8 px apart. */
function along([x0, y0, x1, y1]: Leader): readonly Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 8));
  return Array.from({ length: steps }, (_, step) => {
    const x = x0 + ((x1 - x0) * step) / steps;
    const y = y0 + ((y1 - y0) * step) / steps;
    return { x0: x - 1, y0: y - 1, x1: x + 1, y1: y + 1 };
  });
}

const inside = (box: Box, edge: Box) =>
  box.x0 >= edge.x0 && box.y0 >= edge.y0 && box.x1 <= edge.x1 && box.y1 <= edge.y1;

/** Left free above and below the letters of a line, px. */
const leading = 2;

/** Whether each line lies on the land, whatever corner of the box does not; a badge may stand out over its coast by half. */
function isAshore(
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

const isAfloat = ({ x0, y0, x1, y1 }: Box, { coasts, k }: Sea) =>
  coasts.every((coast) => !landMask(coast).touches({ x0: x0 / k, y0: y0 / k, x1: x1 / k, y1: y1 / k }));

/** Every pair of labels that lie over each other; none, if they were placed together. */
export function overlappingLabels(labels: readonly PlacedLabel[]): readonly (readonly [string, string])[] {
  return labels.flatMap((one, at) =>
    labels
      .slice(at + 1)
      .filter((other) => overlap(one.box, other.box))
      .map((other) => [one.key, other.key] as const),
  );
}
