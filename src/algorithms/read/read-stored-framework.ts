import * as v from "valibot";
import { buildFrameworkIndex, type FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { frameworkFileSchema } from "#domain/framework.ts";
import { frameworkFromFile } from "#domain/framework-from-file.ts";

/** A framework that this app wrote itself. @returns `null` if the text has been damaged since */
export function readStoredFramework(text: string): FrameworkIndex | null {
  try {
    return buildFrameworkIndex(frameworkFromFile(v.parse(frameworkFileSchema, JSON.parse(text))));
  } catch {
    return null;
  }
}
