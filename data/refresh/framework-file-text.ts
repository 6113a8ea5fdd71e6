import * as v from "valibot";
import { frameworkFileSchema } from "../../src/domain/framework.ts";

type FileInput = v.InferInput<typeof frameworkFileSchema>;

/** Everything of a framework file but its format, which is added. */
export interface FrameworkDraft {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly publisher: string;
  readonly license: string;
  readonly sources: NonNullable<FileInput["sources"]>;
  readonly levels: FileInput["levels"];
  readonly nodes: FileInput["nodes"];
  readonly memberships: NonNullable<FileInput["memberships"]>;
}

/** The public format as text, one node and one membership a line, so that a diff can be read. */
export function frameworkFileText(draft: FrameworkDraft): string {
  const file = { format: "framework-atlas/framework" as const, formatVersion: 1 as const, ...draft };
  v.parse(frameworkFileSchema, file);
  const parts = Object.entries(file).map(([key, value]) => `  ${JSON.stringify(key)}: ${valueText(value)}`);
  return `{\n${parts.join(",\n")}\n}\n`;
}

const valueText = (value: unknown) =>
  Array.isArray(value) && value.length > 0
    ? `[\n${value.map((item) => `    ${JSON.stringify(item)}`).join(",\n")}\n  ]`
    : JSON.stringify(value);
