import { contentHash } from "#algorithms/read/content-hash.ts";
import type { FrameworkFile } from "#domain/framework.ts";
import type { ReadFile } from "#domain/import-report.ts";

/**
 * The public format as text. Keys stand in their order, those that the format does not know too; each node and
 * membership has a line of its own, so that a difference between two files can be read line by line.
 */
export function frameworkToJson(file: FrameworkFile): string {
  const lines = Object.entries(file).map(([key, value]) => {
    const body =
      Array.isArray(value) && value.length > 0
        ? `[\n${value.map((entry) => `    ${JSON.stringify(entry)}`).join(",\n")}\n  ]`
        : JSON.stringify(value);
    return `  ${JSON.stringify(key)}: ${body}`;
  });
  return `{\n${lines.join(",\n")}\n}\n`;
}

/** The file as text, under what a list of frameworks needs of it. */
export function frameworkToText(file: FrameworkFile): NonNullable<ReadFile["framework"]> {
  const text = frameworkToJson(file);
  return { id: file.id, title: file.title, edition: file.edition, text, hash: contentHash(text) };
}
