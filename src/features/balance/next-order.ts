import type { BalanceMeasure, BalanceOrder } from "#domain/balance-view.ts";

/** Pressed again, a column turns round; figures begin with the most, names with A. */
export function nextOrder(order: BalanceOrder, measure: BalanceMeasure): BalanceOrder {
  if (order.measure === measure)
    return { measure, direction: order.direction === "ascending" ? "descending" : "ascending" };
  return { measure, direction: measure === "title" ? "ascending" : "descending" };
}
