import { buildCodebook, type Coded } from "#algorithms/read/codebook.ts";
import { frameworkToFile } from "#algorithms/write/framework-file.ts";
import { type FormatId, frameworkFormats } from "#algorithms/write/framework-formats.ts";
import type { Framework, FrameworkFile } from "#domain/framework.ts";
import type { OccupationId } from "#domain/ids.ts";

/** A framework as a file that can be taken away. */
export interface SavedFramework {
  readonly name: string;
  readonly mediaType: string;
  readonly contents: string | Uint8Array<ArrayBuffer>;
}

/**
 * @param text the public format as this app has kept it, of a person's own framework: then nothing of its file is
 *   lost, and JSON is that text to the letter
 */
export function saveFramework(
  id: FormatId,
  framework: Framework,
  text: string | null,
  occupations: ReadonlyMap<OccupationId, Coded>,
): SavedFramework {
  const format = frameworkFormats.find((one) => one.id === id);
  if (format === undefined) throw new RangeError(`unknown format: ${id}`);
  const { ending, mediaType, write } = format;
  const file = text === null ? frameworkToFile(framework) : (JSON.parse(text) as FrameworkFile);
  const contents = id === "json" && text !== null ? text : write(file, buildCodebook(occupations));
  return { name: `${framework.id}.${ending}`, mediaType, contents };
}
