// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { BuiltPlaces } from "#algorithms/read/built-places.ts";
import { firstPicture } from "#features/explore/picture/first-picture.ts";

const places = (id: string): BuiltPlaces =>
  JSON.parse(readFileSync(`public/data/places/${id}-large.json`, "utf8")) as BuiltPlaces;

/** A square island of 100 units with one place, as it is stored: steps of tenths. */
const island: BuiltPlaces = {
  frameworkId: "one",
  size: "large",
  seed: 1,
  bounds: [0, 0, 100, 100],
  shelves: [],
  clusters: [
    [
      "care",
      "Care",
      null,
      ["CA", "#b13708", "#ff9a70", "#ffffff", "#000000"],
      -1,
      50,
      20,
      ["Care"],
      [0, 0, 100, 100],
      [[0, 0, 1000, 0, 0, 1000, -1000, 0]],
    ],
  ],
  places: [["nurses", "Nurses", null, 0, 50, 60, 10, ["Nurses"]]],
};

const draw = (built: BuiltPlaces) =>
  new DOMParser().parseFromString(firstPicture(built), "image/svg+xml").documentElement;

describe("firstPicture", () => {
  it("draws a coast through its points with the tangents of its neighbours, and each place as a disc", () => {
    const [coast, disc] = [...draw(island).querySelectorAll("path")].map((path) => path.getAttribute("d"));
    // By hand: at 0, 0 the neighbours are 100, 0 and 0, 100, so a sixth of the way between them is 16.7, -16.7.
    expect(coast).toBe("M0 0c16.7-16.7 83.3-16.7 100 0s16.7 83.3 0 100s-83.3 16.7-100 0s-16.7-83.3 0-100z");
    expect(disc).toBe("M40 60a10 10 0 1 0 20 0a10 10 0 1 0 -20 0z");
  });

  it("shows the whole map, and no word is in it", () => {
    const picture = draw(island);
    expect(picture.querySelector("svg > svg")?.getAttribute("viewBox")).toBe("0 0 100 100");
    expect(picture.querySelectorAll("text")).toHaveLength(0);
  });

  it("has the colours of the light theme, the dark one, and the reader's own", () => {
    const style = draw(island).querySelector("style")?.textContent ?? "";
    const [light = "", dark = "", forced = ""] = style.split("@media");
    expect(light).toContain("stroke:#b13708");
    expect(dark).toMatch(/^ \(prefers-color-scheme:dark\).*stroke:#ff9a70/);
    expect(forced).toMatch(/^ \(forced-colors:active\).*stroke:CanvasText/);
  });

  it.each(["ncc-modernized-2024", "ncc-original-2002", "soc-2018", "riasec"])(
    "draws every shelf, island and place of %s",
    (id) => {
      const built = places(id);
      const paths = [...draw(built).querySelectorAll("path")].map((path) => path.getAttribute("d") ?? "");
      expect(paths.filter((d) => d.includes("c"))).toHaveLength(
        2 * built.shelves.length + built.clusters.length,
      );
      const discs = paths.flatMap((d) => d.match(/M[^M]*a/g) ?? []);
      expect(discs).toHaveLength(built.places.length);
      expect(paths.join("")).not.toMatch(/NaN|Infinity|e-/);
    },
  );
});
