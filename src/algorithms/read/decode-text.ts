/** The platform's own decoder; `null` if the bytes are not of the encoding. */
export type Decode = (
  bytes: Uint8Array,
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252",
) => string | null;

export interface DecodedText {
  readonly text: string;
  /** The bytes are no UTF-8, so they were taken for what spreadsheets wrote before it. */
  readonly guessed: boolean;
}

/** UTF-16 where a byte order mark or its blank halves say so, else UTF-8, else Windows-1252, in which every file can be read. */
export function decodeText(bytes: Uint8Array, decode: Decode): DecodedText {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : halves(bytes);
  const text = decode(bytes, marked ?? "utf-8");
  if (text !== null) return { text, guessed: false };
  return { text: decode(bytes, "windows-1252") ?? "", guessed: true };
}

/** Text in Latin letters as UTF-16 has a blank byte for every letter: after it, or before. */
function halves(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const start = bytes.subarray(0, 1000);
  const blanks = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) blanks[at % 2] = (blanks[at % 2] ?? 0) + 1;
  const [before = 0, after = 0] = blanks;
  const most = start.length * 0.4;
  if (after > most && before === 0) return "utf-16le";
  return before > most && after === 0 ? "utf-16be" : null;
}
