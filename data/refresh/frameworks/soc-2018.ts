import { cell, type Row } from "../../csv.ts";
import type { FactsFolder } from "../facts-folder.ts";
import type { FrameworkDraft } from "../framework-file-text.ts";

/**
 * Major and minor groups. An occupation's minor group is looked up through its broad group in the published
 * structure: 15-1200, 31-1100 and 51-5100 cannot be read off the first digits.
 */
export function soc2018({ table }: FactsFolder): FrameworkDraft {
  const structure = table("frameworks/soc-2018-structure.csv");
  const byCode = new Map(structure.map((row) => [cell(row, "code"), row]));
  const groups = structure.filter((row) => ["major", "minor"].includes(cell(row, "level")));
  return {
    id: "soc-2018",
    title: "Standard Occupational Classification",
    edition: "2018",
    publisher: "U.S. Bureau of Labor Statistics",
    license: "Public domain (U.S. government work).",
    sources: [
      {
        title: "2018 Standard Occupational Classification, U.S. Bureau of Labor Statistics",
        url: "https://www.bls.gov/soc/2018/",
      },
    ],
    levels: [
      { id: "major-group", singular: "major group", plural: "major groups" },
      { id: "minor-group", singular: "minor group", plural: "minor groups" },
    ],
    nodes: groups.map((row) => {
      const title = cell(row, "title");
      const short = title.replace(/ Occupations$/, "");
      return {
        id: `soc/${cell(row, "code")}`,
        level: `${cell(row, "level")}-group`,
        title,
        ...(short !== title && { short }),
        parent: cell(row, "parent") === "" ? null : `soc/${cell(row, "parent")}`,
        code: cell(row, "code"),
      };
    }),
    memberships: table("occupations/occupations.csv").map((row) => ({
      occupation: cell(row, "onetsoc"),
      node: `soc/${minorGroup(byCode, cell(row, "soc2018"))}`,
      basis: "published",
    })),
  };
}

function minorGroup(byCode: ReadonlyMap<string, Row>, soc: string): string {
  for (let code = soc; code !== ""; ) {
    const row = byCode.get(code);
    if (row === undefined) throw new RangeError(`unknown SOC code: ${code} (of ${soc})`);
    if (cell(row, "level") === "minor") return code;
    code = cell(row, "parent");
  }
  throw new RangeError(`no minor group: ${soc}`);
}
