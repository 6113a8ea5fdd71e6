import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import { countBases } from "#algorithms/change/count-bases.ts";
import type { Flow, FlowTable } from "#algorithms/change/count-flows.ts";
import type { ChangeSummary } from "#domain/change.ts";

type Resting = Pick<ChangeSummary, "basis" | "occupations">;

const whole = new WeakMap<FlowTable, Resting>();

/** What all places rest on that are compared. */
export function basisOf({ table }: Pick<ChangeReport, "table">): Resting {
  const known = whole.get(table);
  if (known !== undefined) return known;
  const resting = basisOfFlows(table, table.flows);
  whole.set(table, resting);
  return resting;
}

/** What the places rest on that some flows join. */
export function basisOfFlows(table: FlowTable, flows: readonly Flow[]): Resting {
  const { basis, occupations } = countBases(table, flows);
  return { basis, occupations: occupations.length };
}
