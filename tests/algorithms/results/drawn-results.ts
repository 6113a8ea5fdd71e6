import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { buildResultTable } from "#algorithms/results/result-table.ts";
import { occupationId } from "#domain/ids.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { occupationWith } from "../../fixtures/occupation-with.ts";

const high = "High school diploma or equivalent";
const index = buildFrameworkIndex(
  frameworkFromText("a", "health > care: nurse, aide\n health > desk: aide, clerk\n trades: welder, aide"),
);

/** The aide is in both clusters, the pilot in none; nothing is published of the pilot. */
export const occupations = new Map(
  [
    occupationWith("Nurses", { id: "nurse", education: "Bachelor's degree", pay: 94_000, growth: 5 }),
    occupationWith("Aides", { id: "aide", education: high, pay: 39_000, growth: -2, openings: 900 }),
    occupationWith("Écuyers", { id: "clerk", education: high, growth: 12, openings: 40 }),
    occupationWith("Welders", { id: "welder", education: high, pay: 55_000, growth: 2 }),
    occupationWith("Airline Pilots", { id: "pilot" }),
  ].map((one) => [one.id, one]),
);

/** Found in this order. */
export const table = buildResultTable(
  index,
  occupations,
  new Map(
    (["name", "work", "name", "tool", "work"] as const).map((way, at) => [
      occupationId(["pilot", "welder", "aide", "nurse", "clerk"][at] ?? ""),
      way,
    ]),
  ),
);

export const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).join(" ");
