import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const folders = ["src/algorithms/search", "src/algorithms/words", "src/features/search", "src/workers"];

/** `RegExp(…)` builds a pattern; so do `match` and `matchAll`, unless they are given one that is written out. */
function buildsPattern(code: string): boolean {
  const written = new Set([...code.matchAll(/const (\w+) = \//g)].map(([, name]) => name));
  const given = [...code.matchAll(/\.match(?:All)?\(\s*(\w+|.)/g)].map(([, what]) => what);
  return /\bRegExp\s*\(/.test(code) || given.some((what) => what !== "/" && !written.has(what));
}

describe("what someone typed", () => {
  it("never becomes a pattern", () => {
    const files = folders.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => join(folder, file)),
    );
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter((file) => buildsPattern(readFileSync(join(root, file), "utf8")))).toEqual([]);
  });

  it.each(["new RegExp(word)", "RegExp (word, 'u')", "title.match(word)", "title.matchAll( a + word)"])(
    "is found to become one in “%s”",
    (code) => expect(buildsPattern(code)).toBe(true),
  );

  it.each(["/a/.test(word)", "word.match(/a/)", "const a = /a/g;\nwords.matchAll(a)", "isMatch(word)"])(
    "does not in “%s”",
    (code) => expect(buildsPattern(code)).toBe(false),
  );
});
