import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { frameworkToFile } from "#algorithms/write/framework-file.ts";
import { bundledFramework } from "#cli/bundled-data.ts";
import { convert } from "#cli/convert.ts";
import { readFile } from "#cli/read-file.ts";
import { sheetForm } from "../fixtures/any-framework.ts";

function run(...args: readonly string[]) {
  const printed: string[] = [];
  const errors: string[] = [];
  const code = convert(args, {
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
  });
  return { code, printed, errors };
}
const path = (name: string) => join(mkdtempSync(join(tmpdir(), "atlas-")), name);
const file = (name: string, text: string) => {
  const at = path(name);
  writeFileSync(at, text);
  return at;
};
const header = "Career Cluster,Code";

describe("atlas convert", () => {
  it("writes a bundled framework as JSON that opens as it was", () => {
    const to = path("2024.json");
    const { code, printed, errors } = run("ncc-modernized-2024", to);
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(printed[0]).toContain("92 places and 1,678 placements.");
    const bundled = bundledFramework("ncc-modernized-2024");
    expect(readFile(to)?.framework).toEqual(bundled && frameworkToFile(bundled));
  });

  it("writes the published rows as CSV: a code for a group stands once in each of its places", () => {
    const to = path("2024.csv");
    expect(run("ncc-modernized-2024", to).code).toBe(0);
    const rows = readFileSync(to, "utf8").trimEnd().split("\r\n");
    expect(rows[0]).toBe("Grouping,Cluster,Sub-cluster,Code,Occupation,Basis");
    expect(rows.filter((row) => row.includes(",15-1299,"))).not.toEqual([]);
  });

  it.each([
    ["ncc-modernized-2024", "csv"],
    ["ncc-original-2002", "csv"],
    ["soc-2018", "csv"],
    ["riasec", "csv"],
    ["ncc-modernized-2024", "xlsx"],
    ["ncc-original-2002", "xlsx"],
  ])("writes %s as %s that opens with its places and all that they hold", (id, ending) => {
    const to = path(`out.${ending}`);
    expect(run(id, to).code).toBe(0);
    const bundled = bundledFramework(id);
    const back = readFile(to);
    expect(back?.report.problems).toEqual([]);
    expect(back?.framework && sheetForm(back.framework)).toEqual(
      bundled && sheetForm(frameworkToFile(bundled)),
    );
  });

  it.each(["ncc-modernized-2024", "soc-2018"])("writes %s as SKOS that opens as it was", (id) => {
    const to = path("out.ttl");
    expect(run(id, to).code).toBe(0);
    const bundled = bundledFramework(id);
    expect(readFile(to)?.framework).toEqual(bundled && frameworkToFile(bundled));
  });

  it("says what was written in its set form", () => {
    const to = path("out.TTL");
    const { printed } = run("riasec", to, "--json");
    const told = JSON.parse(printed.join("\n"));
    expect(told).toEqual({
      from: "riasec",
      to,
      format: "skos",
      id: "riasec",
      title: "Interest types by Holland (RIASEC)",
      levels: 1,
      nodes: 6,
      memberships: 923,
      setAside: 0,
      bytes: readFileSync(to).length,
    });
  });

  it("writes the good part of a file with problems, and exits with 1", () => {
    const from = file("bad.csv", `${header}\nHealth,29-1141.00\nHealth,29-114\n`);
    const to = path("out.json");
    const { code, errors, printed } = run(from, to);
    expect(code).toBe(1);
    expect(errors[0]).toContain("1 row set aside");
    expect(printed[0]).toContain("1 place and 1 placement. 1 row was set aside.");
    expect(readFile(to)?.framework?.memberships).toHaveLength(1);
  });

  it("writes nothing of a file of which nothing can be opened", () => {
    const to = path("out.json");
    expect(run(file("empty.csv", ""), to)).toMatchObject({ code: 1, printed: [] });
    expect(readFile(to)).toBe(null);
  });

  it.each([
    [[], "A framework to convert and a file to write are needed; none was given."],
    [["riasec"], "A framework to convert and a file to write are needed; 1 was given."],
    [["riasec", "a.json", "--fast"], "unknown option: --fast"],
    [
      ["riasec", "a.doc"],
      "The ending of a.doc says no form to write. It can be .json, .csv, .xlsx, and .ttl.",
    ],
    [["a.json", "a.json"], "A file is not converted onto itself: a.json"],
    [["riasec", "/nowhere/at/all/a.json"], "It could not be written: /nowhere/at/all/a.json"],
  ])("refuses the call %j and says why", (args, message) => {
    const { code, errors, printed } = run(...args);
    expect({ code, printed, first: errors[0] }).toEqual({ code: 2, printed: [], first: message });
  });

  it("refuses what is neither a bundled id nor a file", () => {
    const { code, errors } = run("nowhere", path("a.json"));
    expect(code).toBe(2);
    expect(errors[0]).toContain("“nowhere” is neither a bundled framework");
  });
});
