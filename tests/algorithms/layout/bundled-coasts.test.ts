import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ringContains } from "#algorithms/layout/ring-contains.ts";
import { type Layout, layoutSizes, type Rings } from "#domain/layout.ts";

const frameworks = ["ncc-modernized-2024", "ncc-original-2002", "soc-2018", "riasec"];

/** Corners of the one that lie within the other. */
const within = (one: Rings, other: Rings): number =>
  one
    .flatMap((ring) => ring.flatMap((x, at) => (at % 2 === 0 ? [[x, ring[at + 1] ?? 0] as const] : [])))
    .filter(([x, y]) => other.filter((ring) => ringContains(ring, x, y)).length % 2 === 1).length;

describe.each(frameworks)("the kept places of %s", (id) => {
  it.each(layoutSizes)("hold no island that reaches into another, %s", (size) => {
    const { clusters }: Layout = JSON.parse(
      readFileSync(`data/frameworks/${id}/places-${size}.json`, "utf8"),
    );
    for (const one of clusters)
      for (const other of clusters) if (one !== other) expect(within(one.coast, other.coast)).toBe(0);
  });
});
