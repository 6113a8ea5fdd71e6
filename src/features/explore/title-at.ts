import { type FrameworkNode, writtenTitle } from "#domain/framework.ts";

/** The title, as the file writes it, of the step of this level; `null` if the path skips the level. */
export function titleAt(path: readonly FrameworkNode[], level: string): string | null {
  const step = path.find((one) => one.level === level);
  return step === undefined ? null : writtenTitle(step);
}
