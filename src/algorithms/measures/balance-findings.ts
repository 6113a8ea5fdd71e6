import type { BalanceRow } from "#algorithms/measures/balance-sheet.ts";

/** A node that stands out, with its share, 0 to 1. */
export interface Finding {
  readonly title: string;
  readonly share: number;
}

/** Where people can enter below a bachelor's degree, and where that pays. */
export interface BalanceFindings {
  readonly widest: Finding;
  readonly narrowest: Finding;
  /** `null` where there are too few to say in every node, or none pays. */
  readonly bestPaid: Finding | null;
}

/**
 * What a reader asks first of a sheet. Ties go to the first in the given order.
 *
 * @returns `null` if fewer than two nodes differ in how they can be entered
 */
export function balanceFindings(rows: readonly BalanceRow[]): BalanceFindings | null {
  const entries = shares(rows, ({ belowBachelors }) => belowBachelors.value);
  const widest = extreme(entries, (one, other) => one > other);
  const narrowest = extreme(entries, (one, other) => one < other);
  if (widest === null || narrowest === null || widest.share === narrowest.share) return null;
  const paid = extreme(
    shares(rows, ({ goodPay }) => goodPay.value),
    (one, other) => one > other,
  );
  return { widest, narrowest, bestPaid: paid === null || paid.share === 0 ? null : paid };
}

const shares = (
  rows: readonly BalanceRow[],
  read: (balance: BalanceRow["balance"]) => number | null,
): readonly Finding[] =>
  rows.flatMap(({ node, balance }) => {
    const share = read(balance);
    return share === null ? [] : [{ title: node.title, share }];
  });

const extreme = (found: readonly Finding[], beats: (one: number, other: number) => boolean): Finding | null =>
  found.reduce<Finding | null>(
    (best, one) => (best === null || beats(one.share, best.share) ? one : best),
    null,
  );
