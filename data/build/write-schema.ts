import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { toJsonSchema } from "@valibot/to-json-schema";
import { frameworkFileSchema } from "../../src/domain/framework.ts";

/** The public format as JSON Schema, draft 7, from the schema by which the app itself reads files. */
export function frameworkSchemaText(): string {
  const { $schema, ...schema } = toJsonSchema(frameworkFileSchema, {
    typeMode: "input",
    ignoreActions: ["trim"],
  });
  const about = {
    $schema,
    title: "Framework Atlas: framework file",
    description:
      "A career framework: named levels from widest to narrowest, nodes with one parent each, and which occupations (O*NET-SOC 2019 codes) are in which node. Keys that are not named here are kept.",
  };
  return `${JSON.stringify({ ...about, ...schema }, null, 2)}\n`;
}

/** `npm run data:schema` */
export function main(): number {
  writeFileSync(join(import.meta.dirname, "../../public/framework.schema.json"), frameworkSchemaText());
  return 0;
}
