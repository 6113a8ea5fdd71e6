import type { OccupationId } from "#domain/ids.ts";
import { useAppStore } from "#store/store-context.ts";

/** @returns what an occupation is called; its code until that has come */
export function useTitle(): (id: OccupationId) => string {
  const occupations = useAppStore((state) => state.occupations);
  return (id) => occupations.get(id)?.title ?? id;
}
