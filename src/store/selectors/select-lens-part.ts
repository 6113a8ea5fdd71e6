import type { AppState } from "#store/app-state.ts";
import type { LensPart } from "#store/slices/session-slice.ts";

/** What the panel shows of the lens; nothing once something else is picked than when it was opened. */
export const selectLensPart = ({
  lensPanel,
  focus,
}: Pick<AppState, "lensPanel" | "focus">): LensPart | null =>
  lensPanel !== null && lensPanel.over === focus ? lensPanel.part : null;
