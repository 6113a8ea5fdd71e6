import { advanceWidths, measuredRanges } from "#algorithms/layout/advance-widths.ts";

/** Lettering of the map; each has its font, weight and slope. */
export type LabelStyle = "place" | "placeBold" | "occupation" | "occupationBold" | "cluster" | "grouping";

const fonts: Readonly<Record<LabelStyle, keyof typeof advanceWidths>> = {
  place: "barlow500",
  placeBold: "barlow700",
  occupation: "barlow500",
  occupationBold: "barlow600",
  cluster: "publicSans700",
  grouping: "publicSans600Italic",
};
/** As wide as most scripts' letters; two thirds more for those that fill a square. */
const otherWidth = 0.6;
const squareWidth = 1;
const firstSquare = 0x1100;

/** Width in px at a size in px, the same in every browser: from a table, without kerning. */
export function labelWidth(text: string, style: LabelStyle, size: number): number {
  const table = advanceWidths[fonts[style]];
  let ems = 0;
  for (const letter of text) ems += advance(table, letter.codePointAt(0) ?? 0);
  return ems * size + (style === "grouping" ? 0.015 * size * [...text].length : 0);
}

function advance(table: string, point: number): number {
  let before = 0;
  for (const [first, last] of measuredRanges) {
    if (point >= first && point <= last) {
      const at = 2 * (before + point - first);
      return Number.parseInt(table.slice(at, at + 2), 36) / 1000;
    }
    before += last - first + 1;
  }
  return point >= firstSquare ? squareWidth : otherWidth;
}
