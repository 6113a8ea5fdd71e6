/**
 * The words of a cell, in which letters that XML cannot hold are written `_x000D_`.
 *
 * @see ECMA-376, ST_Xstring
 */
export const unescapeText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
