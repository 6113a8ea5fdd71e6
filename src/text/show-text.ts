const longest = 60;

/** Text from a file, safe to stand in a sentence: cut short, with marks in place of letters that cannot be seen. */
export function showText(text: string): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  // Cc and Cf hold control, zero-width and direction-changing letters: they hide what is written, or turn it round.
  return short.replace(/[\p{Cc}\p{Cf}]/gu, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return `‹U+${code.toString(16).toUpperCase().padStart(4, "0")}›`;
  });
}
