import { describe, expect, it } from "vitest";
import { type Decode, decodeText } from "#algorithms/read/decode-text.ts";
import { readBytes } from "#algorithms/read/read-bytes.ts";
import { someOccupations } from "../../fixtures/reading.ts";

const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: encoding === "utf-8" }).decode(bytes);
  } catch {
    return null;
  }
};
const bytes = (...values: readonly number[]) => new Uint8Array(values);

describe("decodeText", () => {
  it("reads UTF-8, with or without its mark", () => {
    expect(decodeText(new TextEncoder().encode("Música"), decode)).toEqual({
      text: "Música",
      guessed: false,
    });
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61), decode)).toEqual({ text: "a", guessed: false });
  });

  it("reads UTF-16 by its mark", () => {
    expect(decodeText(bytes(0xff, 0xfe, 0xfa, 0x00), decode).text).toBe("ú");
    expect(decodeText(bytes(0xfe, 0xff, 0x00, 0xfa), decode).text).toBe("ú");
  });

  it("takes what is no UTF-8 for Windows-1252, and the report says so", () => {
    const old = bytes(
      ...[..."Cluster,Code\nM"].map((letter) => letter.charCodeAt(0)),
      0xfa,
      ...[..."sica,29-1141"].map((letter) => letter.charCodeAt(0)),
    );
    expect(decodeText(old, decode)).toEqual({ text: "Cluster,Code\nMúsica,29-1141", guessed: true });
    const { framework, report } = readBytes(old, { fileName: "a.csv", occupations: someOccupations, decode });
    expect(framework?.nodes[0]?.title).toBe("Música");
    expect(report.notes.at(-1)).toEqual({ code: "windows-1252" });
  });

  it("does not decode what is too big", () => {
    const { framework, report } = readBytes(new Uint8Array(20 * 1024 * 1024 + 1), {
      fileName: "a.csv",
      occupations: someOccupations,
      decode: () => {
        throw new Error("decoded");
      },
    });
    expect(framework).toBeNull();
    expect(report.problems[0]?.code).toBe("too-big");
  });
});
