import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { mergedVariantText } from "../../data/build/write-samples.ts";

it("keeps the sample variant as its script makes it from the 2024 edition", () => {
  expect(readFileSync("public/samples/variant-merged-2024.csv", "utf8")).toBe(mergedVariantText());
});
