import { useMemo } from "react";
import type { Counting } from "#store/selectors/select-change.ts";
import { useAppStore } from "#store/store-context.ts";

/** The rules that reports are counted by, with the figures that some of them need. */
export function useCounting(): Counting {
  const rules = useAppStore((state) => state.changeRules);
  const occupations = useAppStore((state) => state.occupations);
  return useMemo(() => ({ rules, occupations }), [rules, occupations]);
}
