import type { LeadKind } from "../../src/algorithms/read/built-search.ts";

/** A lead before its codes and ids are packed into positions. */
export interface DraftLead {
  readonly kind: LeadKind;
  readonly names: readonly string[];
  readonly by: "table" | "ours";
  /** O*NET-SOC codes, the most fitting first. */
  readonly occupations: readonly string[];
  /** `[framework, node]`, in the same way. */
  readonly nodes: readonly (readonly [framework: string, node: string])[];
}
