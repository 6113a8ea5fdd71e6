import { labelWidth } from "#algorithms/layout/label-width.ts";
import { showLetters } from "#algorithms/words/show-letters.ts";

/** Lettering of a label that is a title; codes are set larger. */
export const titleSize = 12;
export const wideSize = 13;
/** Px between a label and what is beside it, on both its sides together. */
const air = 10;

/** A drawing under this width has no room for titles. */
const roomy = 200;
/** From here on a title can be whole. */
const wide = 600;

/** No room but for what cannot be left out. */
export const isNarrow = ({ width }: { readonly width: number }): boolean => width < roomy;

/** Whether two letters stand for the title. */
export const isByCode = ({ byCode }: { readonly byCode: boolean }, width: number): boolean =>
  width < roomy || (byCode && width < wide);

/** Px beside a column for its labels. */
export function labelRoom(look: { readonly byCode: boolean }, width: number): number {
  if (isByCode(look, width)) return width < roomy ? 30 : 42;
  return width >= wide ? Math.round(width * 0.36) : 78;
}

/** As much of a title as the room holds, with an ellipsis for the rest; in the page's own letters where there is room. */
export function shortenLabel(title: string, room: number, width: number): string {
  const shown = showLetters(title);
  const [style, size] = width >= wide ? (["cluster", wideSize] as const) : (["place", titleSize] as const);
  const fits = (text: string) => labelWidth(text, style, size) <= room - air;
  if (fits(shown)) return shown;
  const letters = [...shown];
  while (letters.length > 1 && !fits(`${letters.join("").trimEnd()}…`)) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
