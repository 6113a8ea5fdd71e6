import { capital } from "#algorithms/words/capital.ts";
import { cell } from "../../csv.ts";
import type { OurTable } from "./our-table.ts";

/** Programs of study, CIP 2020. */
export const programTables: readonly OurTable[] = [
  {
    name: "programs",
    from: "occupations/cip-2020.csv",
    columns: [
      ["program", "cip"],
      [
        "title",
        (row) => (cell(row, "cip").length === 2 ? titleCase(cell(row, "title")) : cell(row, "title")),
      ],
      ["changeFrom2010", (row) => cell(row, "action").toLowerCase()],
    ],
  },
  {
    name: "program-occupations",
    from: "occupations/cip-soc.csv",
    columns: [
      ["program", "cip"],
      ["soc", "soc"],
    ],
  },
];

/** The publisher writes the two-digit families in capitals. */
const titleCase = (capitals: string) =>
  capitals.toLowerCase().replace(/[a-z]+/g, (word) => (["and", "of"].includes(word) ? word : capital(word)));
