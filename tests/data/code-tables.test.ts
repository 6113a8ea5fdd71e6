import { describe, expect, it } from "vitest";
import { buildCodebook } from "#algorithms/read/codebook.ts";
import { matchTitle } from "#algorithms/read/codes/match-title.ts";
import { readCode } from "#algorithms/read/read-code.ts";
import { bundledCodeTables, bundledOccupations } from "#cli/bundled-data.ts";

const codebook = buildCodebook(bundledOccupations(), bundledCodeTables());
const survey = { programs: false, soc2010: true };
const read = (code: string) => readCode(codebook, code, "", { survey, need: () => {} });

describe("what the codes and titles of files are looked up in", () => {
  it("has the Bureau of Labor Statistics' 12 combined codes, that stand for 28 SOC codes", () => {
    const socs = [...codebook.byCombined.values()].flat().map((id) => id.slice(0, 7));
    expect(codebook.byCombined.size).toBe(12);
    expect(new Set(socs).size).toBe(28);
    expect(read("31-1120")).toMatchObject({ through: "combined", publishedFor: "31-1120" });
  });

  it("has the 840 codes of SOC 2010, each of which became codes that are there", () => {
    const { soc2010 } = codebook.tables;
    expect(soc2010?.size).toBe(840);
    for (const codes of soc2010?.values() ?? [])
      for (const code of codes) expect(codebook.bySoc.has(code), code).toBe(true);
    // Computer Programmers got another code, Web Developers were parted, Registered Nurses stayed.
    expect(read("15-1131")).toMatchObject({ occupations: ["15-1251.00"], through: "soc-2010" });
    expect(read("15-1134")).toMatchObject({
      fault: { code: "code-of-2010-parted", suggestions: [{ code: "15-1254" }, { code: "15-1255" }] },
    });
    expect(read("29-1141")).toMatchObject({ through: null });
  });

  it("has six-digit programs of study with what they lead to", () => {
    expect(read("51.3801")).toMatchObject({ through: "program" });
    expect(JSON.stringify(read("51.3801"))).toContain("29-1141.00");
    expect(codebook.tables.programs?.has("51.38")).toBe(false);
  });

  it("is sure of a title of one occupation only", () => {
    expect(matchTitle(codebook, "registered nurses")).toEqual({ sure: "29-1141.00", by: "title" });
    const many = matchTitle(codebook, "Machine Operator"); // 43 occupations bear it
    expect("likely" in many && many.likely).toHaveLength(3);
    expect(matchTitle(codebook, "Senior Cloud Whisperer")).toEqual({ likely: [] });
  });
});
