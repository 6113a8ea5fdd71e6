import type { Change } from "#algorithms/change/change.ts";
import type { Flow } from "#algorithms/change/count-flows.ts";

const goesOn: ReadonlySet<string> = new Set(["same", "continues", "name-change", "code-change"]);

/** Where a node goes on as one other, or as the leading one of several: what the two share has stayed. */
export const stayingFlows = (changes: readonly Change[]): readonly Flow[] =>
  changes.flatMap(({ kind, flows: [first], from, to }) => {
    const led = kind === "take-over" || (kind === "split-off" && from.length === 1 && to.length > 1);
    return first !== undefined && (goesOn.has(kind) || led) ? [first] : [];
  });
