import { expect, it } from "vitest";
import { frameworkToJson } from "#algorithms/write/framework-json.ts";
import { readText } from "../../fixtures/reading.ts";

it("keeps the rows that were set aside in the framework's file, and says so when that is opened", () => {
  const { framework } = readText("Cluster,Code\nHealth,29-1141\nTech,Nov-11");
  if (framework === null) throw new Error("nothing was read");
  const text = frameworkToJson(framework);
  const again = readText(text, "mine.json");
  expect(again.framework?.setAside).toEqual({
    columns: ["Cluster", "Code"],
    rows: [{ row: 3, cells: ["Tech", "Nov-11"] }],
  });
  expect(again.report.notes).toEqual([{ code: "kept-aside", rows: 1 }]);
  expect(again.framework && frameworkToJson(again.framework)).toBe(text);
});

it("adds nothing to a file of which every row was placed", () => {
  expect(readText("Cluster,Code\nHealth,29-1141").framework).not.toHaveProperty("setAside");
});
