import type { LabelStyle } from "#algorithms/layout/label-width.ts";
import type { Box } from "#domain/layout.ts";
import type { PlacedLabel } from "#features/explore/map/labels/label.ts";
import { badgeGap } from "#features/explore/map/labels/label-candidates.ts";
import type { EdgeTag } from "#features/explore/map/links/edge-tags.ts";
import type { Overlay, Sign } from "#features/explore/map/scene/scene.ts";

const mapFamily = '"Barlow Semi Condensed", "Public Sans Variable", system-ui, sans-serif';
export const pageFamily = '"Public Sans Variable", system-ui, sans-serif';
export const labelFonts: Readonly<Record<LabelStyle, readonly [weight: string, family: string]>> = {
  place: ["500", mapFamily],
  placeBold: ["700", mapFamily],
  occupation: ["500", mapFamily],
  occupationBold: ["600", mapFamily],
  cluster: ["700", pageFamily],
  grouping: ["italic 600", pageFamily],
};
export const haloWidth = 3;
/** From the middle of a line down to its baseline, in ems: half the height of capitals. */
export const baseline = 0.35;

const fontOf = (style: LabelStyle, size: number) =>
  `${labelFonts[style][0]} ${size}px ${labelFonts[style][1]}`;

export function drawLabel(context: CanvasRenderingContext2D, label: PlacedLabel, sight: Box): void {
  const { box, font, lines, align, badge, leader } = label;
  if (box.x1 < sight.x0 || box.x0 > sight.x1 || box.y1 < sight.y0 || box.y0 > sight.y1) return;
  if (leader !== null) {
    context.beginPath();
    context.moveTo(leader[0], leader[1]);
    context.lineTo(leader[2], leader[3]);
    context.strokeStyle = label.colour;
    context.lineWidth = 1;
    context.stroke();
  }
  const x = align === "left" ? box.x0 : align === "right" ? box.x1 : (box.x0 + box.x1) / 2;
  const top = box.y0 + (badge === null ? 0 : badge.height + badgeGap);
  context.font = fontOf(font.style, font.size);
  context.letterSpacing = font.style === "grouping" ? `${0.015 * font.size}px` : "0px";
  context.textAlign = align;
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  context.lineWidth = haloWidth;
  context.strokeStyle = label.halo;
  context.fillStyle = label.colour;
  const y = (at: number) => top + (at + 0.5) * font.line + baseline * font.size;
  for (const [at, line] of lines.entries()) context.strokeText(line, x, y(at));
  for (const [at, line] of lines.entries()) context.fillText(line, x, y(at));
  context.letterSpacing = "0px";
}

export function drawSign(context: CanvasRenderingContext2D, sign: Sign, sight: Box): void {
  const { x, y, width, height } = sign;
  if (x + width < sight.x0 || x - width > sight.x1 || y + height < sight.y0 || y - height > sight.y1) return;
  context.beginPath();
  if (sign.shape === "disc") context.arc(x, y, width / 2, 0, 2 * Math.PI);
  else context.roundRect(x - width / 2, y - height / 2, width, height, width > 26 ? 6 : 4);
  context.fillStyle = sign.fill;
  context.fill();
  if (sign.edge !== null) {
    context.strokeStyle = sign.edge;
    context.lineWidth = sign.shape === "disc" ? 1.5 : 1;
    context.stroke();
  }
  context.font = `750 ${height > 18 ? 12.5 : 12}px ${pageFamily}`;
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.fillStyle = sign.colour;
  context.fillText(sign.text, x, y + baseline * 12.5);
}

/** A link's far end, named at the edge of the map. */
export function drawEdgeTag(context: CanvasRenderingContext2D, tag: EdgeTag): void {
  const { box, code, title, paint } = tag;
  context.beginPath();
  context.roundRect(box.x0, box.y0, box.x1 - box.x0, box.y1 - box.y0, 6);
  context.fillStyle = paint.paper;
  context.fill();
  context.strokeStyle = paint.edge;
  context.lineWidth = 1;
  context.stroke();
  const y = (box.y0 + box.y1) / 2;
  drawSign(context, code, { x0: box.x0, y0: box.y0, x1: box.x1, y1: box.y1 });
  context.font = fontOf("occupationBold", 13);
  context.textAlign = "left";
  context.fillStyle = paint.ink;
  context.fillText(title, code.x + code.width / 2 + 6, y + baseline * 13);
}

export function drawPlate(
  context: CanvasRenderingContext2D,
  { label, fill, edge }: NonNullable<Overlay["plate"]>,
  sight: Box,
): void {
  const { x0, y0, x1, y1 } = label.box;
  context.beginPath();
  context.roundRect(x0 - 6, y0 - 3, x1 - x0 + 12, y1 - y0 + 6, 4);
  context.fillStyle = fill;
  context.fill();
  context.strokeStyle = edge;
  context.lineWidth = 1;
  context.stroke();
  drawLabel(context, label, sight);
}
