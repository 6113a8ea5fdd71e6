import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { balance } from "#cli/balance.ts";

function run(...args: readonly string[]) {
  const printed: string[] = [];
  const errors: string[] = [];
  const code = balance(args, {
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
  });
  return { code, printed, errors };
}

describe("atlas balance", () => {
  it("prints each cluster with its figures, the largest first", () => {
    const { code, printed, errors } = run("ncc-modernized-2024");
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(printed[0]).toBe("Modernized 2024: 14 clusters, 1,016 occupations in all.");
    expect(printed[1]).toContain("Pay line: $50,980 a year (half of all jobs pay more).");
    expect(printed[3]).toMatch(
      /^Healthcare & Human Services: occupations 189; people employed 25,605,270; .*way in below a bachelor’s 39%; /,
    );
    expect(printed.at(-1)).toBe("No flag on any of the 14 clusters.");
  });

  it("prints the flags of smaller parts, each with its figure", () => {
    const { printed } = run("soc-2018", "--level", "minor-group");
    expect(printed.some((line) => line.startsWith("  ! No way in below a bachelor’s degree: 0 of "))).toBe(
      true,
    );
    expect(printed.some((line) => /^ {2}! Tiny: \d occupations?\.$/.test(line))).toBe(true);
  });

  it("prints JSON of its set form, by the pay line that is given", () => {
    const { code, printed } = run("ncc-modernized-2024", "--json", "--pay-line=70000");
    const found = JSON.parse(printed.join("\n"));
    expect(code).toBe(0);
    expect(Object.keys(found)).toEqual(["framework", "level", "payLine", "meanSize", "nodes", "whole"]);
    expect(found).toMatchObject({ framework: "ncc-modernized-2024", level: "cluster", payLine: 70_000 });
    expect(Object.keys(found.nodes[0])).toEqual([
      "id",
      "title",
      "occupations",
      "notPublished",
      "employment",
      "openings",
      "growth",
      "pay",
      "belowBachelors",
      "ladder",
      "goodPay",
      "coherence",
      "flags",
    ]);
    expect(found.nodes).toHaveLength(14);
  });

  it("weighs the good part of a file with a problem, and says so", () => {
    const path = join(mkdtempSync(join(tmpdir(), "atlas-")), "mine.csv");
    writeFileSync(path, "Career Cluster,Code\nHealth,29-1141.00\nHealth,nonsense\n");
    const { code, printed, errors } = run(path);
    expect(code).toBe(1);
    expect(errors[0]).toContain("1 row set aside");
    expect(printed).toContain("  ! Tiny: 1 occupation.");
  });

  it.each([
    [[], "One framework is needed"],
    [["ncc-modernized-2024", "--level", "route"], "has no level “route”"],
    [["ncc-modernized-2024", "--level"], "--level takes the id of a level"],
    [["ncc-modernized-2024", "--pay-line", "much"], "--pay-line takes dollars a year, as 60000; given: much"],
    [["ncc-modernized-2024", "--twice"], "unknown option: --twice"],
    [["no-such-thing"], "is neither a bundled framework"],
  ])("refuses %j in words", (args, words) => {
    const { code, errors } = run(...args);
    expect(code).toBe(2);
    expect(errors[0]).toContain(words);
  });
});
