const names: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

/** What XML 1.0 cannot hold in any form: control characters, halves of letters, two that are no letters. */
const unfit = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** As nearly every cell is: one quick look spares it two slow ones. */
const plain = /^[\w .,;:()/-]*$/;

/** The text so that nothing in it is markup, in XML and in HTML; letters that no XML can hold are marked as unreadable. */
export const escapeXml = (text: string): string =>
  plain.test(text)
    ? text
    : text.replace(unfit, "\ufffd").replace(/[&<>"']/g, (letter) => names.get(letter) ?? "");
