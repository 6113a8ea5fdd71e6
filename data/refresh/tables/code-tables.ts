import type { OurTable } from "./our-table.ts";

/** Codes of before, for files that still use them. */
export const codeTables: readonly OurTable[] = [
  {
    name: "soc-2010",
    from: "occupations/soc2010-soc2018.csv",
    columns: [
      ["soc2010", "soc2010"],
      ["soc", "soc2018"],
    ],
  },
];
