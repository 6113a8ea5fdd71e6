/** The whole text, with marks in place of letters that cannot be seen. */
export function showLetters(text: string): string {
  // Cc and Cf hold control, zero-width and direction-changing letters: they hide what is written, or turn it round.
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return `‹U+${code.toString(16).toUpperCase().padStart(4, "0")}›`;
  });
}
