import { contentHashSteps } from "#algorithms/read/content-hash.ts";
import type { ReadFile } from "#domain/import-report.ts";

type OpenedFile = NonNullable<ReadFile["framework"]>;

/**
 * The file under an id that is free, or that this very file has already: another file that claims the id of a
 * loaded framework gets its content's hash put to it.
 */
export function* withOwnId(
  file: OpenedFile,
  hashOf: (id: string) => string | null,
): Generator<void, OpenedFile> {
  const known = hashOf(file.id);
  if (known === null || known === file.hash) return file;
  const id = `${file.id}-${file.hash.slice(0, 8)}`;
  // In the public format each key of the whole has a line of its own, so the rest need not be read and written again.
  const text = file.text.replace(
    /^ {2}"id": .*?(,?)$/m,
    (_, comma) => `  "id": ${JSON.stringify(id)}${comma}`,
  );
  return { ...file, id, text, hash: yield* contentHashSteps(text) };
}
