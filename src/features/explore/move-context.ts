import { createContext } from "react";
import type { MoveLayouts } from "#store/load/move-pinned.ts";

/** What moves things on a map while a hand does, given by the page; `null`: nothing can be moved. */
export const MoveContext = createContext<MoveLayouts | null>(null);
