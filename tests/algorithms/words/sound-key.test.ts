import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { soundKey } from "#algorithms/words/sound-key.ts";

describe("what sounds alike", () => {
  it.each([
    ["sycologist", "psychologist"],
    ["fisics", "physics"],
    ["newrse", "nurse"],
    ["farmasist", "pharmacist"],
    ["plummer", "plumber"],
    ["optishan", "optician"],
    ["electritian", "electrician"],
    ["kemist", "chemist"],
    ["nolage", "knowledge"],
    ["serjun", "surgeon"],
    ["sience", "science"],
  ])("takes %s for %s", (heard, written) => {
    expect(soundKey(heard)).toBe(soundKey(written));
  });

  it.each([
    ["fire", "fighter"],
    ["nurse", "nurses"],
    ["baker", "banker"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(soundKey(one)).not.toBe(soundKey(other));
  });

  it("is made of consonants, by hand: ph is f, y goes, s, i goes, c is k, s", () => {
    expect(soundKey("physics")).toBe("fsks");
    expect(soundKey("")).toBe("");
  });

  it("hears no vowel after the first letter", () => {
    const consonants = fc.stringMatching(/^[bdfklmnrst]{1,4}$/);
    fc.assert(
      fc.property(consonants, consonants, (a, b) => {
        expect(soundKey(`${a}o${b}`)).toBe(soundKey(`${a}u${b}`));
      }),
      { seed: 7 },
    );
  });
});
