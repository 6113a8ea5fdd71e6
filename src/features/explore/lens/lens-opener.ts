import type { AppState } from "#store/app-state.ts";
import type { LensPart } from "#store/slices/session-slice.ts";
import { focusAfter } from "#ui/focus-after.ts";

type SetLensPanel = AppState["setLensPanel"];

/** The button that opens a part; marked so that the keyboard finds back to it. */
export const openerMark = (part: LensPart) => ({ "data-lens": part });

/** Closes the part and takes the keyboard back to its button. */
export const closeLens = (part: LensPart, setLensPanel: SetLensPanel): void =>
  focusAfter(() => setLensPanel(null), `[data-lens="${part}"]`);
