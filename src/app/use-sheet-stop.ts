import { useEffect, useState } from "react";
import { useAppStore } from "#store/store-context.ts";
import type { SheetStop } from "#ui/Sheet.tsx";

/** Opens the sheet afresh for each thing that is picked. */
export function useSheetStop(atRest: SheetStop, forOccupation: SheetStop) {
  const focus = useAppStore((state) => state.focus);
  const [stop, setStop] = useState<SheetStop>(atRest);
  const kind = focus?.target.kind ?? null;
  useEffect(() => {
    setStop(kind === "occupation" ? forOccupation : atRest);
  }, [kind, atRest, forOccupation]);
  return [stop, setStop] as const;
}
