import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { frameworkSchemaText } from "../../data/build/write-schema.ts";
import { root } from "./read-with-papaparse.ts";

it("framework.schema.json is the schema by which the app reads files (npm run data:schema writes it)", () => {
  expect(readFileSync(join(root, "public/framework.schema.json"), "utf8")).toBe(frameworkSchemaText());
});
