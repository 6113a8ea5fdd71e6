import { expect, it } from "vitest";
import { buildChangeReport } from "#algorithms/change/build-change-report.ts";
import { placementStatusOf } from "#algorithms/change/placement-status.ts";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { nodeId, occupationId } from "#domain/ids.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";

// Health goes on as care with five of its six; the clerk is in trades now, the scribe is gone, the coder is new.
const before = buildFrameworkIndex(
  frameworkFromText(
    "a",
    "health: nurse, aide, medic, surgeon, dentist, clerk\n trades: welder, mason, roofer, glazier, plumber, scribe",
  ),
);
const after = buildFrameworkIndex(
  frameworkFromText(
    "b",
    "care: nurse, aide, medic, surgeon, dentist\n trades: welder, mason, roofer, glazier, plumber, clerk, coder",
  ),
);
const level = (index: typeof before) => index.framework.levels[0]?.id ?? "";
const report = buildChangeReport(before, after, { a: level(before), b: level(after) });
const from = placementStatusOf(report, "from");
const to = placementStatusOf(report, "to");

it("tells what stayed, moved, went and came, seen from either side", () => {
  const seen = (of: typeof from, node: string, names: readonly string[]) =>
    names.map((name) => of(occupationId(name), nodeId(node)));
  expect(seen(from, "health", ["nurse", "aide", "medic", "clerk"])).toEqual([
    "same",
    "same",
    "same",
    "moved",
  ]);
  expect(seen(from, "trades", ["welder", "scribe"])).toEqual(["same", "removed"]);
  expect(seen(to, "care", ["nurse"])).toEqual(["same"]);
  expect(seen(to, "trades", ["mason", "clerk", "coder"])).toEqual(["same", "moved", "added"]);
});

it("counts as many that stay as the report does", () => {
  const stay = before.framework.memberships.filter(
    ({ occupation, node }) => from(occupation, node) === "same",
  );
  expect(stay).toHaveLength(report.staying);
});
