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

/** UTF-16 where a byte order mark says so, else UTF-8, else Windows-1252, in which every file can be read. */
export function decodeText(bytes: Uint8Array, decode: Decode): DecodedText {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  const text = decode(bytes, marked ?? "utf-8");
  if (text !== null) return { text, guessed: false };
  return { text: decode(bytes, "windows-1252") ?? "", guessed: true };
}
