import { expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { occupationId } from "#domain/ids.ts";
import { relatedCodes, withTellingPlaces } from "../../data/build/telling-places.ts";
import { frameworkFromText } from "../fixtures/framework-from-text.ts";

const help = "15-1232.00";
const other = "15-1299.00";
const drawn = frameworkFromText(
  "a",
  `health: ${help}, 29-1141.00, ${other}\n digital: ${help}, ${other}, 15-1244.00, 15-1231.00`,
);
/** @param related codes that O*NET relates to the occupation */
const firstPlace = (framework: typeof drawn, code: string, related: readonly string[]) => {
  const rows = related.map((relatedCode) => new Map(Object.entries({ code, relatedCode })));
  const index = buildFrameworkIndex(withTellingPlaces(framework, relatedCodes(rows)));
  return index.placementsOf(occupationId(code))[0]?.node;
};

it("puts first the place where most of an occupation's related ones are", () => {
  const related = ["15-1244.00", "15-1231.00", "29-1141.00"];
  expect(firstPlace(drawn, help, related)).toBe("digital");
  expect(firstPlace(drawn, help, related.slice(2))).toBe("health");
});

it("goes by the SOC minor group where no related ones are named", () => {
  expect(firstPlace(drawn, other, [])).toBe("digital");
});

it("leaves the first place to a primary one", () => {
  const [first, ...rest] = drawn.memberships;
  const ranked = {
    ...drawn,
    memberships: first === undefined ? rest : [{ ...first, role: "primary" as const }, ...rest],
  };
  expect(firstPlace(ranked, help, ["15-1244.00"])).toBe("health");
});
