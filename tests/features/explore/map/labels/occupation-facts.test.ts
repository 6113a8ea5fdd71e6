import { describe, expect, it } from "vitest";
import type { OccupationId } from "#domain/ids.ts";
import type { Occupation } from "#domain/occupation.ts";
import { fitWhole } from "#features/explore/map/camera.ts";
import { factsUnderNames } from "#features/explore/map/labels/occupation-facts.ts";
import { overlappingLabels } from "#features/explore/map/labels/place-labels.ts";
import { plainMapLens } from "#features/explore/map/map-state.ts";
import { en } from "#text/en.ts";
import { occupationWith } from "../../../../fixtures/occupation-with.ts";
import { bundledMap, sceneOf, smallMap } from "../drawn-map.ts";

const words = { facts: en.facts, words: en.explore.map.facts };
const lensWith = (occupations: ReadonlyMap<OccupationId, Occupation>) => ({
  ...plainMapLens,
  addFacts: factsUnderNames(occupations, words),
});
const within = (value: number, from: number, to: number) => Math.min(to, Math.max(from, value));
const linesOf = (scene: ReturnType<typeof sceneOf>, key: string) =>
  scene.labels.filter((label) => label.key === key).flatMap(({ lines }) => lines);

describe("facts under an occupation's name", () => {
  const { model } = smallMap();
  const known = new Map(
    [occupationWith("nurse", { education: "Associate's degree", pay: 44_200 }), occupationWith("aide")].map(
      (one) => [one.id, one],
    ),
  );

  it("are its school and pay, or say that they are not published", () => {
    const scene = sceneOf(model, { lens: lensWith(known) }, { k: 8 });
    expect(linesOf(scene, "nurse@health/lab")).toEqual(["nurse", "Associate’s · $44,200"]);
    expect(linesOf(scene, "aide@health/care")).toEqual(["aide", "School and pay not published"]);
  });

  it("say nothing of an occupation that is not known at all", () => {
    const scene = sceneOf(model, { lens: lensWith(known) }, { k: 8 });
    expect(linesOf(scene, "welder@trades/metal")).toEqual(["welder"]);
  });
});

describe.each(["ncc-modernized-2024", "soc-2018"])("close to %s", (id) => {
  it.each([
    { width: 1064, height: 844, layout: "large" },
    { width: 360, height: 560, layout: "phone" },
  ] as const)("cost no name its place, and lie over nothing, $width px wide", (size) => {
    const { index, model } = bundledMap(id, size.layout);
    const occupations = new Map(
      index.occupations.map((one, at) => {
        const made = occupationWith(one, { education: "Bachelor's degree", pay: 20_000 + at * 37 });
        return [one, made] as const;
      }),
    );
    const { k } = fitWhole(model.layout, size);
    const seen = [2, 8, 14].map((zoom) => {
      const input = { ...size, k: k * zoom };
      const plain = sceneOf(model, {}, input);
      const scene = sceneOf(model, { lens: lensWith(occupations) }, input);
      expect(overlappingLabels(scene.labels)).toEqual([]);
      expect(new Set(scene.labels.map(({ key }) => key))).toEqual(
        new Set(plain.labels.map(({ key }) => key)),
      );
      const facts = scene.labels.filter(({ lines }) => lines[0]?.startsWith("Bachelor’s"));
      const covered = facts.flatMap(({ key, box }) =>
        scene.dotList.some(
          ({ x, y, r }) => Math.hypot(x - within(x, box.x0, box.x1), y - within(y, box.y0, box.y1)) < r,
        )
          ? [key]
          : [],
      );
      expect(covered).toEqual([]);
      return scene.labels.length - plain.labels.length;
    });
    expect(seen[0]).toBe(0);
    expect(seen[2]).toBeGreaterThan(size.layout === "large" ? 100 : 3);
  });
});
