import { range } from "d3";
import { type LabelStyle, labelWidth } from "#algorithms/layout/label-width.ts";
import { ringContains } from "#algorithms/layout/ring-contains.ts";
import type { Box, Rings } from "#domain/layout.ts";
import { createLabelGrid, type LabelGrid, overlap } from "#features/explore/map/label-grid.ts";

export interface LabelFont {
  readonly style: LabelStyle;
  /** Px; nothing under 12. */
  readonly size: number;
  /** Px from one line to the next. */
  readonly line: number;
}

export interface LabelShape {
  readonly font: LabelFont;
  readonly lines: readonly string[];
}

/** Where a label may stand: on its point; under its disc, else above or beside; anywhere round its dot. */
export type LabelStand = "on" | "under" | "around";

/** A name that wants a place on the map. Px. */
export interface LabelRequest {
  /** Of what it names: a node id or a dot's key. */
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Of the disc that it names; `on` has none. */
  readonly r: number;
  readonly lines: readonly string[];
  readonly font: LabelFont;
  readonly stand: LabelStand;
  /** Room over the lines for a code badge: width and height. */
  readonly badge: { readonly width: number; readonly height: number } | null;
  /** May stand off, joined by a thin line. */
  readonly leader: boolean;
  /** To try in turn where there is no room: smaller letters, shorter lines. */
  readonly fallbacks: readonly LabelShape[];
  /** The land that it must stay on, in world units of `k` px; `null`: it may lie anywhere. */
  readonly ground: { readonly coast: Rings; readonly k: number } | null;
  readonly colour: string;
  readonly halo: string;
}

export interface PlacedLabel {
  readonly key: string;
  readonly box: Box;
  readonly font: LabelFont;
  readonly lines: readonly string[];
  readonly align: "left" | "center" | "right";
  readonly badge: LabelRequest["badge"];
  readonly colour: string;
  readonly halo: string;
  /** From the dot's edge to the label. */
  readonly leader: Leader | null;
}

type Leader = readonly [x0: number, y0: number, x1: number, y1: number];

/** Between two labels, and between a label and a dot. */
const gap = 3;
const leaderAngles = 16;
const leaderLengths = [34, 50, 68, 90];
export const badgeGap = 3;
/** How far a name may move on its own ground, px: nearest first. */
const nearby: readonly (readonly [dx: number, dy: number])[] = range(-48, 49, 4)
  .flatMap((dx, _, steps) => steps.map((dy) => [dx, dy] as const))
  .filter(([dx, dy]) => Math.hypot(dx, dy) <= 48)
  .toSorted(([ax, ay], [bx, by]) => Math.hypot(ax, ay) - Math.hypot(bx, by));
const nearest = nearby.filter(([dx, dy]) => Math.hypot(dx, dy) <= 18);

export interface LabelRoom {
  /** No label crosses its edge; `null`: the map has no edge. */
  readonly within: Box | null;
  /** No label lies over these, but for those on their own ground. */
  readonly taken: readonly Box[];
  /** How many may be placed of those that stand around a dot and have no leader. */
  readonly most: number;
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
  const shift = (labelSize(request.badge, request).height - (request.badge?.height ?? 0)) / 2;
  const alone = { ...request, y: request.y - shift, lines: [], fallbacks: [] };
  return placeOne(alone, grid, room, 1) ?? placeOne({ ...alone, ground: null }, grid, room, 1);
}

function placeOne(
  request: LabelRequest,
  grid: LabelGrid,
  { within, taken }: LabelRoom,
  apart = gap,
): PlacedLabel | null {
  const isOn = request.stand === "on";
  // An island's name may lie over its discs, if that is its only place; any other name must keep off them.
  for (const overDiscs of request.badge === null ? [false] : [false, true])
    for (const shape of [request, ...request.fallbacks])
      for (const candidate of candidates(
        request,
        shape,
        request.badge !== null && !overDiscs ? nearest : nearby,
      )) {
        const { box, leader } = candidate;
        if (within !== null && !inside(box, within)) continue;
        if (grid.hitsBox(box, apart) || (!overDiscs && grid.hitsDisc(box))) continue;
        if (request.badge === null && taken.some((other) => overlap(box, other))) continue;
        if (leader !== null && crossesLabel(leader, grid)) continue;
        if (request.ground !== null && !isAshore(box, request.ground, isOn ? 0 : 0.4)) continue;
        const { key, badge, colour, halo } = request;
        return { key, font: shape.font, lines: shape.lines, badge, colour, halo, ...candidate };
      }
  return null;
}

type Candidate = Pick<PlacedLabel, "box" | "align" | "leader">;

function* candidates(request: LabelRequest, shape: LabelShape, moves: typeof nearby): Generator<Candidate> {
  const { x, y, r, stand } = request;
  const { width, height } = labelSize(request.badge, shape);
  const under = r + 2;
  const middle = (cx: number, cy: number): Candidate => ({
    box: { x0: cx - width / 2, y0: cy - height / 2, x1: cx + width / 2, y1: cy + height / 2 },
    align: "center",
    leader: null,
  });
  const right: Candidate = {
    box: { x0: x + r + gap, y0: y - height / 2, x1: x + r + gap + width, y1: y + height / 2 },
    align: "left",
    leader: null,
  };
  const left: Candidate = {
    box: { x0: x - r - gap - width, y0: y - height / 2, x1: x - r - gap, y1: y + height / 2 },
    align: "right",
    leader: null,
  };
  const below = middle(x, y + under + height / 2);
  const above = middle(x, y - under - height / 2);

  if (stand === "on") {
    for (const [dx, dy] of moves) yield middle(x + dx, y + dy);
    return;
  }
  if (stand === "under") {
    yield below;
    for (const by of [0.12, 0.24]) {
      yield middle(x + width * by, y + under + height / 2);
      yield middle(x - width * by, y + under + height / 2);
    }
    yield above;
    yield right;
    yield left;
    return;
  }
  yield* [right, left, below, above];
  const slant = height / 2 + r * 0.7;
  for (const dy of [slant, -slant])
    for (const side of [right, left]) {
      const dx = (side === right ? -1 : 1) * (r * 0.3 + gap * 0.5);
      const { x0, y0, x1, y1 } = side.box;
      yield { ...side, box: { x0: x0 + dx, y0: y0 + dy, x1: x1 + dx, y1: y1 + dy } };
    }
  if (!request.leader) return;
  for (const length of leaderLengths)
    for (let at = 0; at < leaderAngles; at += 1) yield standingOff(request, width, height, length, at);
}

function standingOff(
  { x, y, r }: LabelRequest,
  width: number,
  height: number,
  length: number,
  at: number,
): Candidate {
  const angle = (2 * Math.PI * at) / leaderAngles;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const x1 = x + cos * (r + length);
  const y1 = y + sin * (r + length);
  const align = cos > 0.4 ? "left" : cos < -0.4 ? "right" : "center";
  const x0 = align === "left" ? x1 : align === "right" ? x1 - width : x1 - width / 2;
  const y0 = align === "center" ? (sin > 0 ? y1 : y1 - height) : y1 - height / 2;
  return {
    box: { x0, y0, x1: x0 + width, y1: y0 + height },
    align,
    leader: [x + cos * r, y + sin * r, x1 - cos * 2, y1 - sin * 2],
  };
}

function labelSize(badge: LabelRequest["badge"], { font, lines }: LabelShape) {
  const text = Math.max(0, ...lines.map((line) => labelWidth(line, font.style, font.size)));
  const over = badge === null ? 0 : badge.height + (lines.length > 0 ? badgeGap : 0);
  return { width: Math.max(text, badge?.width ?? 0), height: over + lines.length * font.line };
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

/** Whether the middle of the box, and points `reach` of its width to either side, lie on the land. */
function isAshore({ x0, y0, x1, y1 }: Box, { coast, k }: NonNullable<LabelRequest["ground"]>, reach: number) {
  const y = (y0 + y1) / 2 / k;
  return [0, -reach, reach].every((part) => {
    const x = ((x0 + x1) / 2 + (x1 - x0) * part) / k;
    return coast.filter((ring) => ringContains(ring, x, y)).length % 2 === 1;
  });
}

/** Every pair of labels that lie over each other; none, if they were placed together. */
export function overlappingLabels(labels: readonly PlacedLabel[]): readonly (readonly [string, string])[] {
  return labels.flatMap((one, at) =>
    labels
      .slice(at + 1)
      .filter((other) => overlap(one.box, other.box))
      .map((other) => [one.key, other.key] as const),
  );
}
