import { useCallback } from "react";
import type { NodeId } from "#domain/ids.ts";
import type { Target } from "#domain/target.ts";
import { useAppStore } from "#store/store-context.ts";
import { focusAfter } from "#ui/focus-after.ts";

type Meant = { readonly paneId?: number; readonly at?: NodeId };

/** Shows another target in this panel, and reads on at its heading. */
export function useFollow(): (target: Target, meant?: Meant) => void {
  const goTo = useAppStore((state) => state.goTo);
  return useCallback((target, meant) => focusAfter(() => goTo(target, meant), "#details-heading"), [goTo]);
}
