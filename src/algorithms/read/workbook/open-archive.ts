import { unzipSync } from "fflate";
import { importLimits } from "#algorithms/read/import-limits.ts";
import type { Fault } from "#domain/import-report.ts";

/** Files of an archive by their path, unpacked when they are first asked for. */
export interface Archive {
  readonly names: readonly string[];
  /** `null` if there is no such file, it was not counted as needed, or it cannot be unpacked. */
  readonly read: (name: string) => Uint8Array | null;
}

/** More files than this no workbook has. */
const mostFiles = 10_000;

/**
 * Lists a zip archive, and holds what it says that its parts come to against the limit: a small file can unpack to
 * many times the memory. What a part says of its size is all that is ever kept of it.
 */
export function openArchive(bytes: Uint8Array, isNeeded: (name: string) => boolean): Archive | Fault {
  const names: string[] = [];
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (names.length >= mostFiles) throw new RangeError(`too many files: ${name}`);
        names.push(name);
        if (isNeeded(name)) unpacked += originalSize;
        return false;
      },
    });
  } catch {
    return { code: "damaged-workbook" };
  }
  if (unpacked > importLimits.unpackedBytes)
    return { code: "too-big-unpacked", limit: importLimits.unpackedBytes };
  return {
    names,
    read: (wanted) => {
      if (!isNeeded(wanted)) return null;
      try {
        const files = unzipSync(bytes, { filter: ({ name }) => name === wanted });
        return files[wanted] ?? null;
      } catch {
        return null;
      }
    },
  };
}
