import { showLetters } from "#algorithms/words/show-letters.ts";

/** An attribute that is `null` is left out. */
export type SvgAttributes = Readonly<Record<string, string | number | null>>;

const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

/** A name as XML may hold it: nothing in it is markup, and letters that cannot be seen are shown by their numbers. */
export const svgText = (text: string): string =>
  showLetters(text)
    .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, "\uFFFD")
    .replace(/[&<>"']/g, (letter) => entities.get(letter) ?? letter);

/** To a hundredth of a px, which no eye tells apart. */
const svgNumber = (value: number): string => String(Math.round(value * 100) / 100 + 0);

/** Whether a thing lies somewhere: what does not is left out of the file. */
export const allFinite = (...values: readonly number[]): boolean => values.every(Number.isFinite);

/** @param children markup, already written */
export function svgElement(
  name: string,
  attributes: SvgAttributes,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) =>
      value === null ? "" : ` ${key}="${typeof value === "number" ? svgNumber(value) : svgText(value)}"`,
    )
    .join("");
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`;
}
