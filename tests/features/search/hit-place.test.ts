import { expect, it } from "vitest";
import { nodeId } from "#domain/ids.ts";
import { type HitPlace, mostCommonHolder, placesToOffer } from "#features/search/hit-place.ts";

const named = (title: string) => ({ id: nodeId(title), title });
const at = (cluster: string | null, inside: string): HitPlace => ({
  mark: null,
  place: inside,
  cluster: cluster === null ? null : named(cluster),
  inside: named(inside),
  level: null,
});
const times = (count: number, place: HitPlace) => Array.from({ length: count }, () => place);
const offered = (...places: readonly HitPlace[]) => placesToOffer(places).map(({ title }) => title);

it("counts the cluster that holds the most", () => {
  const places = [at("Health", "Nursing"), at("Trades", "Welding"), at("Health", "Labs")];
  expect(mostCommonHolder(places)).toEqual({ cluster: "Health", count: 2 });
  expect(mostCommonHolder([at(null, "Nowhere")])).toBeNull();
});

it("offers the place inside that alone holds half of all, or else the cluster that does", () => {
  const rest = times(4, at("Trades", "Welding"));
  expect(offered(...times(5, at("Health", "Nursing")), ...rest)).toEqual(["Nursing"]);
  expect(offered(...times(3, at("Health", "Nursing")), ...times(2, at("Health", "Labs")), ...rest)).toEqual([
    "Health",
  ]);
});

it("offers two clusters where a word is of several fields, those with the most first", () => {
  expect(
    offered(
      ...times(3, at("Trades", "Welding")),
      ...times(4, at("Health", "Nursing")),
      ...times(3, at("Arts", "Film")),
      ...times(2, at("Farming", "Crops")),
      at("Law", "Courts"),
    ),
  ).toEqual(["Health", "Trades"]);
});

it("offers nothing for few results, for none in a place, or where all but one field have next to none", () => {
  expect(offered(...times(7, at("Health", "Nursing")))).toEqual([]);
  expect(offered(...times(9, at(null, "Nowhere")))).toEqual([]);
  expect(
    offered(...times(4, at("Health", "Nursing")), at("Law", "Courts"), ...times(6, at(null, ""))),
  ).toEqual([]);
});
