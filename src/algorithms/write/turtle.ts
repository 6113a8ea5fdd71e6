import { graphPrefixes } from "#domain/skos-terms.ts";

/** A text as Turtle writes it, with its language if it has one. @see RDF 1.1 Turtle, 2.5.1 and 6.4 */
export const literal = (text: string, language?: string): string =>
  `"${wellFormed(text).replace(/[\\"\n\r\p{Cc}]/gu, escapeLetter)}"${language === undefined ? "" : `@${language}`}`;

/** An address made of a start of ours and any text; whatever an address cannot hold is percent-encoded. */
export const address = (start: string, text: string): string =>
  `<${start}${encodeURIComponent(wellFormed(text))}>`;

/** A web address as the file has it, or as a text if it is none that Turtle can hold. */
export const addressOr = (url: string): string =>
  /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(url) ? `<${url}>` : literal(url);

/** What is said of one subject; `null` is left out, a list is said of it one by one. */
export function statement(
  subject: string,
  said: readonly (readonly [predicate: string, object: string | readonly string[] | null])[],
): string {
  const lines = said.flatMap(([predicate, object]) =>
    object === null || object.length === 0
      ? []
      : [`${predicate} ${typeof object === "string" ? object : object.join(", ")}`],
  );
  return `${subject} ${lines.join(" ;\n  ")} .\n`;
}

export const prefixes: string = [...graphPrefixes]
  .map(([name, start]) => `@prefix ${name}: <${start}> .\n`)
  .join("");

const escapes: ReadonlyMap<string, string> = new Map([
  ["\\", "\\\\"],
  ['"', '\\"'],
  ["\n", "\\n"],
  ["\r", "\\r"],
]);
const escapeLetter = (letter: string) =>
  escapes.get(letter) ?? `\\u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Halves of letters, which no file in UTF-8 can hold, marked as unreadable. */
const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, "\ufffd");
