import { expect, it } from "vitest";
import { nodeId } from "#domain/ids.ts";
import { type HitPlace, mostCommonHolder } from "#features/search/hit-place.ts";

const named = (title: string) => ({ id: nodeId(title), title });
const at = (cluster: string | null, inside: string): HitPlace => ({
  mark: null,
  place: inside,
  cluster: cluster === null ? null : named(cluster),
  inside: named(inside),
  level: null,
});

it("offers the place inside that holds half of what its cluster holds", () => {
  const places = [
    at("Health", "Nursing"),
    at("Health", "Nursing"),
    at("Health", "Labs"),
    at("Trades", "Welding"),
  ];
  expect(mostCommonHolder(places)).toMatchObject({ cluster: "Health", count: 3, node: { title: "Nursing" } });
});

it("offers the cluster where no place inside does", () => {
  const places = [at("Health", "Nursing"), at("Health", "Labs"), at("Health", "Desk")];
  expect(mostCommonHolder(places)).toMatchObject({ cluster: "Health", node: { title: "Health" } });
});

it("has none to offer where nothing is placed", () => {
  expect(mostCommonHolder([at(null, "Nowhere")])).toBeNull();
});
