/** Of all contested placements: those that differ between frameworks, or those in several places of one. */
export const contestedKinds = ["moved", "places"] as const;
export type ContestedKind = (typeof contestedKinds)[number];
