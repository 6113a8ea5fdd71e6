import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { field } from "#cli/field.ts";

function run(...args: readonly string[]) {
  const printed: string[] = [];
  const errors: string[] = [];
  const code = field(args, { print: (line) => printed.push(line), printError: (line) => errors.push(line) });
  return { code, printed, errors };
}

const file = (name: string, text: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), "atlas-")), name);
  writeFileSync(path, text);
  return path;
};

describe("atlas field", () => {
  it("says in a sentence where a field is in each framework", () => {
    const { code, printed, errors } = run("health", "ncc-original-2002", "ncc-modernized-2024");
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(printed[0]).toBe(
      "Health: 116 occupations. Our list, made by a rule: occupations in SOC groups 29 and 31.",
    );
    // Table of 2002: 111 of the 116 health occupations of the SOC are in Health Science, which has 116 in all.
    expect(printed).toContain(
      "Original 2002 keeps it together: 111 of 116 occupations (96%) are in Health Science.",
    );
    expect(printed).toContain("The field leads in Health Science: 111 of the 116 occupations there.");
  });

  it("prints JSON of its set form, for every bundled framework if none is named", () => {
    const { printed } = run("agriculture", "--json");
    const found = JSON.parse(printed.join("\n"));
    expect(Object.keys(found)).toEqual(["field", "frameworks"]);
    expect(Object.keys(found.field)).toEqual(["title", "how", "occupations"]);
    expect(found.frameworks.map(({ id }: { id: string }) => id)).toContain("soc-2018");
    const [first] = found.frameworks;
    expect(Object.keys(first)).toEqual([
      "id",
      "level",
      "placed",
      "notPlaced",
      "inSeveral",
      "nodesToCover",
      "nodes",
      "name",
      "lookAt",
      "basis",
      "sentence",
    ]);
    expect(Object.keys(first.nodes[0])).toEqual([
      "id",
      "title",
      "occupations",
      "share",
      "ofNode",
      "shareOfNode",
      "leads",
    ]);
    expect(first.lookAt).toHaveLength(3);
  });

  it("takes a part of a framework, words, or a series of programs", () => {
    expect(run("node:soc-2018:soc/29-0000", "ncc-original-2002").printed[0]).toContain(
      "All occupations that SOC 2018 has in Healthcare Practitioners and Technical Occupations.",
    );
    expect(run("words:welding", "ncc-original-2002").printed[0]).toMatch(/^welding: \d+ occupations\./);
    expect(run("cip:12.05", "ncc-original-2002").printed[0]).toMatch(
      /^Culinary Arts and Related Services: 14 /,
    );
  });

  it("takes a file of codes; what names none is said, and the exit code is 1", () => {
    const path = file("farmers.csv", "code,title\n45-2092,Farmworkers\n45-9999,Nobody\n");
    const { code, printed, errors } = run(path, "ncc-modernized-2024");
    expect(code).toBe(1);
    expect(printed[0]).toMatch(/^farmers: \d occupations?\. A list of your own\.$/);
    expect(errors).toEqual(["1 line names no occupation, left out."]);
  });

  it("says what is wrong with the call", () => {
    expect(run().errors[0]).toMatch(/^Say which field\. Ready-made: agriculture, /);
    expect(run("farming").errors[0]).toMatch(/^“farming” is no field/);
    expect(run("cip:farm").errors[0]).toMatch(/^“farm” is no list of CIP series\./);
    expect(run("node:soc-2018:nowhere").errors[0]).toBe("No bundled framework has “node:soc-2018:nowhere”.");
    expect(run("words:zzqqx").errors[0]).toBe("“words:zzqqx” names no occupation.");
    expect(run("health", "--all").errors[0]).toBe("unknown option: --all");
    expect(run("health", "nowhere").errors[0]).toMatch(/neither a bundled framework/);
    for (const args of [[], ["farming"], ["health", "--all"], ["health", "nowhere"]])
      expect(run(...args).code).toBe(2);
  });
});
