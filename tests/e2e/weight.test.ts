import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

/** Bytes as a static host sends the file: text gzipped. */
function weight(address: string): number {
  const file = readFileSync(join("dist", new URL(address).pathname));
  return address.endsWith(".woff2") ? file.length : gzipSync(file).length;
}

test("the first view asks for little, and for no thread, before it can be used", async ({ visit }) => {
  const page = await visit();
  const asked = await page.evaluate(() => {
    const usable = performance.getEntriesByName("usable")[0]?.startTime ?? 0;
    return performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => startTime <= usable)
      .map(({ name }) => name);
  });
  const files = [...new Set(asked)];
  const scripts = files.filter((name) => name.endsWith(".js"));
  const sum = (names: readonly string[]) => names.reduce((all, name) => all + weight(name), 0);

  expect(scripts.filter((name) => name.includes(".worker"))).toEqual([]);
  expect(sum(scripts)).toBeLessThan(120_000);
  expect(sum(files)).toBeLessThan(300_000);
});
