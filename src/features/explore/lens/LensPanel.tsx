import { selectLensPart } from "#store/selectors/select-lens-part.ts";
import { useAppStore } from "#store/store-context.ts";
import { DrawingPanel } from "./DrawingPanel.tsx";
import { FilterPanel } from "./FilterPanel.tsx";

/** The part of the lens that is open. */
export function LensPanel() {
  const part = useAppStore(selectLensPart);
  if (part === null) return null;
  return part === "filter" ? <FilterPanel /> : <DrawingPanel />;
}
