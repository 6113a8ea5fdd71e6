// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { svgText } from "#algorithms/write/svg-element.ts";
import { nodeId } from "#domain/ids.ts";
import type { Scene } from "#features/explore/map/scene/scene.ts";
import { type MapPicture, sceneToSvg } from "#features/explore/picture/scene-to-svg.ts";
import { sceneOf, smallMap } from "../map/drawn-map.ts";

const { model } = smallMap();
const size = { width: 460, height: 220 };

const picture = (scene: Scene, given: Partial<MapPicture> = {}): MapPicture => ({
  scene,
  tags: [],
  view: { x: 10, y: 10, k: 1 },
  size,
  nameOf: () => null,
  ...given,
});

function parsed(markup: string): Document {
  const file = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`,
    "image/svg+xml",
  );
  expect(file.querySelector("parsererror")).toBeNull();
  return file;
}

const named = (scene: Scene, line: string): Scene => ({
  ...scene,
  labels: scene.labels.map((label, at) => (at === 0 ? { ...label, lines: [line] } : label)),
});

describe("a scene as SVG", () => {
  it("is valid XML that holds every name in sight as text, with its font", () => {
    const file = parsed(sceneToSvg(picture(sceneOf(model))));
    const lines = [...file.querySelectorAll("tspan")].map((line) => line.textContent);
    for (const line of ["health", "trades", "care", "lab", "metal"]) expect(lines).toContain(line);
    const fonts = [...file.querySelectorAll("text")].map((text) => text.getAttribute("font-family"));
    expect(fonts.every((font) => font?.includes("Public Sans"))).toBe(true);
  });

  it("tells a name that stands on several lines in full", () => {
    const file = parsed(
      sceneToSvg(picture(sceneOf(model), { nameOf: (key) => (key === "health" ? "Health, whole" : null) })),
    );
    expect(file.querySelector("title")?.textContent).toBe("Health, whole");
  });

  it("leaves out what is out of sight", () => {
    const file = parsed(sceneToSvg(picture(sceneOf(model), { view: { x: -230, y: 10, k: 1 } })));
    expect(file.documentElement.textContent).toContain("trades");
    expect(file.documentElement.textContent).not.toContain("health");
  });

  it("writes a name that is markup as a name", () => {
    const name = "</text><script>alert(1)</script>";
    const file = parsed(sceneToSvg(picture(named(sceneOf(model), name))));
    expect(file.querySelector("script")).toBeNull();
    expect([...file.querySelectorAll("tspan")].map((line) => line.textContent)).toContain(name);
  });

  it("shows letters that hide or turn others round by their numbers", () => {
    expect(svgText("care\u202Eerac\u200B")).toBe("care‹U+202E›erac‹U+200B›");
    expect(svgText("a\u0000b\uD800")).toBe("a‹U+0000›b\uFFFD");
  });

  it("stays valid whatever the name is", () => {
    const scene = sceneOf(model);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (name) => {
        parsed(sceneToSvg(picture(named(scene, name), { nameOf: () => name })));
      }),
      { numRuns: 20 },
    );
  });

  it("never writes a number that is none", () => {
    const scene = sceneOf(model);
    const lost = Number.NaN;
    const far = Number.POSITIVE_INFINITY;
    const broken: Scene = {
      ...scene,
      areas: [{ rings: [[0, 0, lost, 5, 9, 9]], bounds: null, fill: "#fff", edge: null }, ...scene.areas],
      ties: [{ colour: "#000", width: 1, lines: [{ a: nodeId("a"), b: nodeId("b"), path: [0, lost] }] }],
      places: [{ fill: "#fff", edge: null, discs: [lost, 1, 1, 20, 20, far, 30, 30, 4], square: false }],
      shares: [{ shape: "wedge", fill: "#000", edge: null, glyphs: [1, 1, 1, lost, 1] }],
      curves: [{ from: [0, 0], bend: [far, 0], to: [1, 1] }],
      labels: scene.labels.map((label) => ({ ...label, box: { ...label.box, x0: lost } })),
      signs: scene.signs.map((sign) => ({ ...sign, x: far })),
    };
    const markup = sceneToSvg(picture(broken));
    expect(markup).not.toMatch(/NaN|Infinity/);
    // The one place that lies somewhere is still there.
    expect(parsed(markup).querySelector('path[d^="M34,30"]')).not.toBeNull();
    expect(sceneToSvg(picture(scene, { view: { x: lost, y: 0, k: 1 } }))).not.toMatch(/NaN|Infinity/);
  });
});
