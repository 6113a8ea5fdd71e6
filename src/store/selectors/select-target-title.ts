import type { Target } from "#domain/target.ts";
import type { CatalogueSlice } from "#store/slices/catalogue-slice.ts";

/** What the target is called; `null` if nothing that is loaded has it. */
export function selectTargetTitle(
  { occupations, frameworks }: Pick<CatalogueSlice, "occupations" | "frameworks">,
  target: Target,
): string | null {
  return target.kind === "occupation"
    ? (occupations.get(target.id)?.title ?? null)
    : (frameworks.get(target.frameworkId)?.byId.get(target.id)?.title ?? null);
}
