import type { Decode } from "#algorithms/read/decode-text.ts";

/** The browser's decoder. */
export const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: encoding === "utf-8" }).decode(bytes);
  } catch {
    return null;
  }
};
