import { buildFrameworkIndex, type FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { type FrameworkFile, frameworkFormatVersion } from "#domain/framework.ts";
import { frameworkFromFile } from "#domain/framework-from-file.ts";

/**
 * A framework that this app wrote itself. It was checked before it was written, which takes longer than all the rest,
 * so it is not checked again; what has been damaged since does not parse, or names nodes that are not there.
 *
 * @returns `null` if the text is damaged, or of a newer version of the app
 */
export function readStoredFramework(text: string): FrameworkIndex | null {
  try {
    const file = JSON.parse(text) as FrameworkFile;
    if (file.formatVersion !== frameworkFormatVersion) return null;
    return buildFrameworkIndex(frameworkFromFile(file));
  } catch {
    return null;
  }
}
