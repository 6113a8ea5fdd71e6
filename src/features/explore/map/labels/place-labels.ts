import { range } from "d3";
import type { Box } from "#domain/layout.ts";
import { addCounts } from "#features/explore/map/labels/add-counts.ts";
import type { LabelRequest, Leader, PlacedLabel, Shore } from "#features/explore/map/labels/label.ts";
import {
  type Candidate,
  labelCandidates,
  labelGap,
  labelSize,
  type MeasuredShape,
  measured,
} from "#features/explore/map/labels/label-candidates.ts";
import { gridOfDiscs, inside, type LabelGrid, overlap } from "#features/explore/map/labels/label-grid.ts";
import { isOnGround } from "#features/explore/map/labels/label-ground.ts";

/** How far a name may move on its own ground, px: nearest first. */
const farthest = 48;
const nearby: readonly (readonly [dx: number, dy: number])[] = range(-farthest, farthest + 1, 4)
  .flatMap((dx, _, steps) => steps.map((dy) => [dx, dy] as const))
  .filter(([dx, dy]) => Math.hypot(dx, dy) <= farthest)
  .toSorted(([ax, ay], [bx, by]) => ax * ax + ay * ay - (bx * bx + by * by));
const nearest = nearby.filter(([dx, dy]) => Math.hypot(dx, dy) <= 18);

export interface LabelRoom {
  /** No label crosses its edge; `null`: the map has no edge. */
  readonly within: Box | null;
  /** No label lies over these, but for an island's where it has no other place. */
  readonly taken: readonly Box[];
  /** How many may be placed of those that stand around a dot and have no leader. */
  readonly most: number;
  /** Discs are pale enough for an island's name to lie over them. */
  readonly overDiscs: boolean;
  /** A code may lie over discs that are not, where it has no other place, even if its island's name is shown. */
  readonly codesOver: boolean;
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
  let best: readonly PlacedLabel[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  let turn = requests;
  for (let round = 1; round <= (fewest >= unnamedWeight ? nameRounds : codeRounds); round += 1) {
    const placed = placeInTurn(turn, dots, room);
    const named = new Set(placed.filter(({ lines }) => lines.length > 0).map(({ key }) => key));
    const coded = new Set(placed.filter(({ badge }) => badge !== null).map(({ key }) => key));
    const islands = turn.filter(({ astray }) => astray !== null);
    const unnamed = islands.filter(({ key }) => !named.has(key));
    const codeless = islands.filter(({ key }) => room.codesOver && named.has(key) && !coded.has(key));
    const lacking = unnamed.length * unnamedWeight + codeless.length;
    if (lacking < fewest) [best, fewest] = [placed, lacking];
    if (lacking === 0) break;
    const first = new Set([...unnamed, ...codeless]);
    const from = turn.findIndex(({ badge }) => badge !== null);
    turn = [...turn.slice(0, from), ...first, ...turn.slice(from).filter((one) => !first.has(one))];
  }
  return addCounts(best, requests, dots, room.within);
}

/** How often names are placed anew, those of islands first that had no room. */
const nameRounds = 6;
/** The same where each has its name, but not each its code. */
const codeRounds = 3;
/** A name that is missing counts as so many codes. */
const unnamedWeight = 1000;

function placeInTurn(
  requests: readonly LabelRequest[],
  dots: readonly number[],
  room: LabelRoom,
): readonly PlacedLabel[] {
  const grid = gridOfDiscs(dots);
  const codes = placeCodes(requests, grid, room);
  const placed: PlacedLabel[] = [];
  let around = 0;
  for (const request of requests) {
    const counted = request.stand === "around" && !request.leader;
    if (counted && around >= room.most) continue;
    const code = codes.get(request.key) ?? null;
    if (code !== null) grid.dropBox(code.box);
    const label = placeOne(request, grid, room);
    const found = label !== null ? [label] : code !== null ? placeApart(request, code, grid, room) : [];
    if (counted) around += found.length;
    for (const { box, leader } of found) {
      grid.addBox(box);
      if (leader !== null) for (const point of along(leader)) grid.addBox(point);
    }
    placed.push(...found);
  }
  return placed;
}

/** How often badges are placed anew, those first that had no room. */
const badgeRounds = 6;

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
    if (left.length === 0 || round === badgeRounds) return codes;
    for (const { box } of codes.values()) grid.dropBox(box);
    turn = [...left, ...turn.filter(({ key }) => codes.has(key))];
  }
}

function placeCode(request: LabelRequest, grid: LabelGrid, room: LabelRoom): PlacedLabel | null {
  const alone = codeAlone(request);
  return placeOne(alone, grid, room, 1) ?? placeOne({ ...alone, ground: null }, grid, room, 1);
}

function codeAlone(request: LabelRequest): LabelRequest {
  const shift = (labelSize(request.badge, measured(request)).height - (request.badge?.height ?? 0)) / 2;
  return { ...request, y: request.y - shift, lines: [], fallbacks: [] };
}

/** One set of rules that a place for a name is looked for by. */
interface Way {
  readonly ground: LabelRequest["ground"] | Shore;
  readonly overDiscs: boolean;
  readonly underControls: boolean;
  readonly moves: readonly (readonly [dx: number, dy: number])[];
}

function placeOne(
  request: LabelRequest,
  grid: LabelGrid,
  room: LabelRoom,
  apart = labelGap,
): PlacedLabel | null {
  const { badge, ground } = request;
  const mayHide = badge !== null && (room.overDiscs || request.lines.length === 0);
  const mayGoUnder = badge !== null && nearControl(request, room);
  // An island's name may lie over pale discs, and its code over any, if that is its only place; no other name may.
  // It goes under a control rather than be missing.
  for (const underControls of mayGoUnder ? [false, true] : [false])
    for (const land of ground !== null && "coast" in ground && ground.orAstray ? [ground, null] : [ground])
      for (const overDiscs of mayHide ? [false, true] : [false]) {
        const moves = badge !== null && !overDiscs && room.codesOver && !mayGoUnder ? nearest : nearby;
        const way = { ground: land, overDiscs, underControls, moves };
        const label = placeBy(way, request, grid, room, apart);
        if (label !== null) return label;
      }
  return null;
}

/** Whether some place for an island's name would lie under a control, px. */
function nearControl(request: LabelRequest, { taken }: LabelRoom): boolean {
  const { width, height } = labelSize(request.badge, measured(request));
  const reach = { x: width / 2 + farthest, y: height / 2 + farthest };
  const { x, y } = request;
  const around = { x0: x - reach.x, y0: y - reach.y, x1: x + reach.x, y1: y + reach.y };
  return taken.some((box) => overlap(box, around));
}

/** Px that the ends of a name may lie over another island, where it has no other place. */
const mostOver = 16;

/**
 * A name without room under its code stands by itself, in its smallest letters: elsewhere on its island, over the coast
 * where no other island lies, or out at sea with a line that leads to it.
 */
function placeApart(
  request: LabelRequest,
  code: PlacedLabel,
  grid: LabelGrid,
  room: LabelRoom,
): readonly PlacedLabel[] {
  const { astray, ground } = request;
  if (astray === null || ground === null || !("coast" in ground)) return [code];
  const { overDiscs, codesOver } = room;
  const name = { ...request, badge: null, ...smallestShapes(request) };
  const shore = (over: number) => ({ ...ground, others: astray.others, over });
  const near = (land: Way["ground"], from: LabelRequest) =>
    placeBy({ ground: land, overDiscs, underControls: false, moves: nearby }, from, grid, room, labelGap);

  const own = near(ground, { ...name, y: name.y + (request.badge?.height ?? 0) / 2 });
  if (own !== null) {
    grid.addBox(own.box);
    const alone = codeAlone(request);
    const beside = placeOne(alone, grid, room, 1) ?? near(shore(0), alone);
    grid.dropBox(own.box);
    if (beside !== null) return codesOver || !grid.hitsDisc(beside.box) ? [beside, own] : [own];
    if (!codesOver) return [own];
  }
  const sea = { coasts: [ground.coast, ...astray.others], k: ground.k };
  grid.addBox(code.box);
  const label =
    near(ground, name) ??
    near(shore(0), name) ??
    near(sea, standOff(name, code, astray.halo)) ??
    near(shore(mostOver), name);
  grid.dropBox(code.box);
  if (label !== null) return codesOver || !grid.hitsDisc(code.box) ? [code, label] : [label];
  // A name says more than its code.
  const alone = own ?? near(shore(0), name) ?? near(shore(mostOver), name);
  return [alone ?? code];
}

function smallestShapes({
  font,
  lines,
  fallbacks,
}: LabelRequest): Pick<LabelRequest, "font" | "lines" | "fallbacks"> {
  const shapes = [{ font, lines }, ...fallbacks];
  const least = shapes.at(-1)?.font;
  const [first = { font, lines }, ...rest] = shapes.filter((shape) => shape.font === least);
  return { ...first, fallbacks: rest };
}

function standOff(name: LabelRequest, { box, badge }: PlacedLabel, halo: string): LabelRequest {
  const { width, height } = badge ?? { width: 0, height: 0 };
  const r = Math.hypot(width, height) / 2 + 2;
  return { ...name, x: (box.x0 + box.x1) / 2, y: box.y0 + height / 2, r, stand: "off", halo };
}

/** The first place that the rules allow, its own letters before smaller ones. */
function placeBy(
  { ground, overDiscs, underControls, moves }: Way,
  request: LabelRequest,
  grid: LabelGrid,
  { within, taken }: LabelRoom,
  apart: number,
): PlacedLabel | null {
  const { key, badge, colour, halo } = request;
  const fits = (candidate: Candidate, shape: MeasuredShape) => {
    const { box, leader } = candidate;
    return (
      (within === null || inside(box, within)) &&
      !grid.hitsBox(box, apart) &&
      (ground === null || isOnGround(candidate, shape, badge, ground)) &&
      (underControls || !taken.some((other) => overlap(box, other))) &&
      (overDiscs || !grid.hitsDisc(box)) &&
      (leader === null || !crossesLabel(leader, grid))
    );
  };
  for (const shape of shapesOf(request))
    for (const candidate of labelCandidates(request, shape, moves))
      if (fits(candidate, shape))
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

/** Every pair of labels that lie over each other; none, if they were placed together. */
export function overlappingLabels(labels: readonly PlacedLabel[]): readonly (readonly [string, string])[] {
  return labels.flatMap((one, at) =>
    labels
      .slice(at + 1)
      .filter((other) => overlap(one.box, other.box))
      .map((other) => [one.key, other.key] as const),
  );
}
