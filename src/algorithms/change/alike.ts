import { adjustedRand } from "#algorithms/change/adjusted-rand.ts";
import type { FlowTable } from "#algorithms/change/count-flows.ts";
import { variationOfInformation } from "#algorithms/change/variation-of-information.ts";

/** How alike two frameworks are at their levels, over the occupations that both place. */
export interface Alike {
  /** 0 to 100, whole; 100 only if nothing would have to move. `null` if the two share no occupation. */
  readonly score: number | null;
  /** `null` where an occupation is in several nodes, or none is shared: these hold for partitions alone. */
  readonly partitions: PartitionMeasures | null;
}

export interface PartitionMeasures {
  /** 1 for the same groups, about 0 for what chance would give, below 0 for less. */
  readonly adjustedRand: number;
  /** Bits; 0 for the same groups. */
  readonly variationOfInformation: number;
}

export function findAlike(
  table: FlowTable,
  movesToNest: { readonly from: number; readonly to: number },
): Alike {
  return {
    score: scoreOf(movesToNest.from + movesToNest.to, table.compared.length),
    partitions: arePartitions(table)
      ? { adjustedRand: adjustedRand(table), variationOfInformation: variationOfInformation(table) }
      : null,
  };
}

/** The share of occupations that may stay, of both ways together. */
function scoreOf(moves: number, compared: number): number | null {
  if (compared === 0) return null;
  const score = Math.round(100 * (1 - moves / (2 * compared)));
  return moves > 0 ? Math.min(score, 99) : score;
}

const arePartitions = ({ a, b, compared }: FlowTable): boolean =>
  compared.length > 0 &&
  compared.every((id) => a.placesOf.get(id)?.length === 1 && b.placesOf.get(id)?.length === 1);
