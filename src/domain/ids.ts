declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** An O*NET-SOC 2019 code, `15-1252.00`. */
export type OccupationId = Branded<"occupation">;
/** Unique within its framework only. */
export type NodeId = Branded<"node">;
/** `[a-z0-9-]`, unique among the loaded frameworks. */
export type FrameworkId = Branded<"framework">;
/** The SOC code (or combined code) at which the Bureau of Labor Statistics publishes a wage row. */
export type WageCode = Branded<"wage code">;

// The casts of the house: an id is made here, from text that a parser has checked, and nowhere else.
export const occupationId = (text: string) => text as OccupationId;
export const nodeId = (text: string) => text as NodeId;
export const frameworkId = (text: string) => text as FrameworkId;
export const wageCode = (text: string) => text as WageCode;
