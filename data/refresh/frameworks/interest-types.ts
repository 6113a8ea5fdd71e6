import { cell } from "../../csv.ts";
import type { FactsFolder } from "../facts-folder.ts";
import type { FrameworkDraft } from "../framework-file-text.ts";

/** Placed by the first letter of the published code: a graded profile made into one place, so "inferred". */
export function interestTypes({ table, tree }: FactsFolder): FrameworkDraft {
  return {
    id: "riasec",
    title: "Interest types by Holland (RIASEC)",
    edition: "O*NET 30.3",
    publisher: "U.S. Department of Labor, Employment and Training Administration",
    license:
      "O*NET 30.3 Database by the U.S. Department of Labor, Employment and Training Administration, CC BY 4.0, modified.",
    sources: [{ title: "O*NET 30.3 Database: interests", url: "https://www.onetcenter.org/database.html" }],
    levels: [{ id: "interest-type", singular: "interest type", plural: "interest types" }],
    nodes: tree("frameworks/riasec.json").map(({ id, title, code }) => ({
      id,
      level: "interest-type",
      title,
      parent: null,
      ...(code !== undefined && { code }),
    })),
    memberships: table("occupations/occupations.csv")
      .filter((row) => cell(row, "riasec") !== "")
      .map((row) => ({
        occupation: cell(row, "onetsoc"),
        node: `riasec/${cell(row, "riasec").charAt(0)}`,
        basis: "inferred",
      })),
  };
}
