import { createLater } from "#ui/later.ts";

/** The map's picture is there before its code, which is asked for as soon as the page around it can be used. */
export const mapCode = createLater(() => import("./MapPane.tsx"));
