import { expect, it } from "vitest";
import type { Layout, LayoutSize } from "#domain/layout.ts";
import { findLayout, layoutSizeFor } from "#features/explore/map/layout-size.ts";
import { layoutKey } from "#store/slices/catalogue-slice.ts";
import { smallMap } from "./drawn-map.ts";

const { layout } = smallMap().model;

it("takes the layout that suits the map's box", () => {
  expect(layoutSizeFor({ width: 1064, height: 844 })).toBe("large");
  expect(layoutSizeFor({ width: 768, height: 612 })).toBe("large");
  expect(layoutSizeFor({ width: 416, height: 744 })).toBe("small");
  expect(layoutSizeFor({ width: 360, height: 560 })).toBe("phone");
  expect(layoutSizeFor({ width: 600, height: 320 })).toBe("small");
});

it("takes the nearest until that one has come, and none of another framework", () => {
  const loaded = (...sizes: readonly LayoutSize[]) =>
    new Map<string, Layout>(sizes.map((size) => [layoutKey(layout.frameworkId, size), { ...layout, size }]));
  const found = (wanted: LayoutSize, ...sizes: readonly LayoutSize[]) =>
    findLayout(loaded(...sizes), layout.frameworkId, wanted)?.size ?? null;
  expect(found("phone", "large", "small")).toBe("small");
  expect(found("small", "large", "phone")).toBe("phone");
  expect(found("large", "phone")).toBe("phone");
  expect(found("large")).toBeNull();
});
