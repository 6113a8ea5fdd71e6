import { lazy } from "react";
import { loadOutline } from "./later-views.ts";

const loadPhone = () => import("./PhoneExplore.tsx");

export const PhoneExplore = lazy(async () => ({ default: (await loadPhone()).PhoneExplore }));

/** Asks for the code of a small screen's first view together with the rest of it. */
export function loadPhoneViews(): void {
  for (const load of [loadPhone, loadOutline]) load().catch(() => {});
}
