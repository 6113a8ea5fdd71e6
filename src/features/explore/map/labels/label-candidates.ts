import { labelWidth } from "#algorithms/layout/label-width.ts";
import type { LabelRequest, LabelShape, PlacedLabel } from "#features/explore/map/labels/label.ts";

/** Between a label and its dot. */
const gap = 3;
const leaderAngles = 16;
const leaderLengths = [34, 50, 68, 90];
export const badgeGap = 3;
/** Between two labels. */
export const labelGap = 3;

export interface MeasuredShape extends LabelShape {
  /** Of each line. */
  readonly widths: readonly number[];
}

export const measured = ({ font, lines }: LabelShape): MeasuredShape => ({
  font,
  lines,
  widths: lines.map((line) => labelWidth(line, font.style, font.size)),
});

/** Where a label may lie. */
export type Candidate = Pick<PlacedLabel, "box" | "align" | "leader">;

/** In the order of how well each suits. @param moves how far a name on its point may leave it */
export function* labelCandidates(
  request: LabelRequest,
  shape: MeasuredShape,
  moves: readonly (readonly [dx: number, dy: number])[],
): Generator<Candidate> {
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
  if (stand === "off") {
    yield* standingOff(request, width, height);
    return;
  }
  if (stand === "under") {
    yield below;
    for (const by of [0.04, 0.08, 0.12, 0.18, 0.24, 0.32, 0.4]) {
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
  if (request.leader) yield* standingOff(request, width, height);
}

function* standingOff(request: LabelRequest, width: number, height: number): Generator<Candidate> {
  for (const length of leaderLengths)
    for (let at = 0; at < leaderAngles; at += 1) yield atLeader(request, width, height, length, at);
}

function atLeader(
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

/** Of the badge and the lines under it. */
export function labelSize(badge: LabelRequest["badge"], { font, widths }: MeasuredShape) {
  const over = badge === null ? 0 : badge.height + (widths.length > 0 ? badgeGap : 0);
  return { width: Math.max(badge?.width ?? 0, ...widths), height: over + widths.length * font.line };
}
