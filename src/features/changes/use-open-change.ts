import { useState } from "react";
import type { Change } from "#algorithms/change/change.ts";
import type { Focus } from "#store/slices/workspace-slice.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import type { ComparedSide } from "./compared-side.ts";
import { focusedChange } from "./focused-change.ts";

interface OpenChange {
  readonly open: Change | null;
  /** After an act in the list: this change stands open (or none) until something else is picked. */
  readonly keep: (change: Change | null) => void;
}

/** Which card stands open: that of what is picked on a map, unless the reader chose in the list itself. */
export function useOpenChange(changes: readonly Change[], from: ComparedSide, to: ComparedSide): OpenChange {
  const store = useAppStoreApi();
  const focus = useAppStore((state) => state.focus);
  const [kept, setKept] = useState<{ readonly focus: Focus | null; readonly change: Change | null } | null>(
    null,
  );
  return {
    open: kept !== null && kept.focus === focus ? kept.change : focusedChange(changes, focus, from, to),
    keep: (change) => setKept({ focus: store.getState().focus, change }),
  };
}
