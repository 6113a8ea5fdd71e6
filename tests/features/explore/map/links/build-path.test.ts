import { describe, expect, it } from "vitest";
import { nodeId, occupationId } from "#domain/ids.ts";
import { buildPalette } from "#features/explore/map/colour/palette.ts";
import { pathSigns, placePath } from "#features/explore/map/links/build-path.ts";
import { sceneOf, smallMap } from "../drawn-map.ts";

const { model } = smallMap();
const stops = (path: readonly string[], at: Parameters<typeof placePath>[2] = null) =>
  placePath(model, path.map(occupationId), at).map(
    ({ step, occupation, place }) => `${step} ${occupation}@${place}`,
  );

describe("placePath", () => {
  it("takes each step at the place that makes the path shortest", () => {
    // The nurse is in care (50,150) and in lab (150,150); the welder at 290,150.
    expect(stops(["nurse", "welder"])).toEqual(["1 nurse@health/lab", "2 welder@trades/metal"]);
    expect(stops(["nurse", "aide"])).toEqual(["1 nurse@health/care", "2 aide@health/care"]);
    expect(stops(["aide", "nurse", "welder"])).toHaveLength(3);
  });

  it("begins at the place that was picked", () => {
    const picked = { occupation: occupationId("nurse"), place: nodeId("health/care") };
    expect(stops(["nurse", "welder"], picked)).toEqual(["1 nurse@health/care", "2 welder@trades/metal"]);
  });

  it("leaves out steps without a place, and keeps the count of the others", () => {
    expect(stops(["aide", "astronaut", "welder"])).toEqual(["1 aide@health/care", "3 welder@trades/metal"]);
    expect(stops(["astronaut"])).toEqual([]);
  });
});

describe("a path on the map", () => {
  const scene = (...names: readonly string[]) => {
    const path = placePath(model, names.map(occupationId), null);
    const [first, ...rest] = path;
    return sceneOf(model, {
      path,
      focusDot: first ?? null,
      links: rest.map((stop) => ({ ...stop, reason: { kind: "step" as const } })),
    });
  };

  it("is a line from step to step with a number on each", () => {
    const { curves, signs } = scene("aide", "nurse", "welder");
    expect(curves).toHaveLength(2);
    expect(signs.filter(({ shape }) => shape === "disc").map(({ text }) => text)).toEqual(["1", "2", "3"]);
  });

  it("has no line past a step that is not there", () => {
    const { curves, signs } = scene("aide", "astronaut", "welder");
    expect(curves).toHaveLength(0);
    expect(signs.filter(({ shape }) => shape === "disc").map(({ text }) => text)).toEqual(["1", "3"]);
  });

  it("parts the numbers of steps that lie on each other, and moves no other", () => {
    const path = placePath(model, ["aide", "nurse", "welder"].map(occupationId), null);
    const places = [
      { x: 100, y: 100 },
      { x: 100, y: 100 },
      { x: 300, y: 100 },
    ];
    const [dot] = sceneOf(model, { open: [nodeId("health")] }).dotList;
    const dotOf = ({ step }: { readonly step: number }) =>
      dot === undefined ? null : { ...dot, ...(places[step - 1] ?? { x: 0, y: 0 }) };
    const signs = pathSigns(path, dotOf, buildPalette("light"));
    // Two discs of radius 10 with 2 px between: 22 px from middle to middle, half of it each.
    expect(signs.map(({ x, y, text }) => [text, x, y])).toEqual([
      ["1", 89, 100],
      ["2", 111, 100],
      ["3", 300, 100],
    ]);
  });
});
