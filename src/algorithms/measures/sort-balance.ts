import type { BalanceRow } from "#algorithms/measures/balance-sheet.ts";
import type { BalanceMeasure, BalanceOrder } from "#domain/balance-view.ts";

/** The figure by which rows are sorted; `null` where there are too few to say. */
const figures: Readonly<Record<Exclude<BalanceMeasure, "title">, (row: BalanceRow) => number | null>> = {
  occupations: ({ balance }) => balance.occupations,
  employment: ({ balance }) => balance.employment.value,
  openings: ({ balance }) => balance.openings.value,
  growth: ({ balance }) => balance.growth.value,
  pay: ({ balance }) => balance.pay.value?.median ?? null,
  spread: ({ balance: { pay } }) => (pay.value === null ? null : pay.value.p75 - pay.value.p25),
  belowBachelors: ({ balance }) => balance.belowBachelors.value,
  goodPay: ({ balance }) => balance.goodPay.value,
  coherence: ({ balance }) => balance.coherence.value?.value ?? null,
  flags: ({ flags }) => flags.length,
};

/** What there are too few to say of stands last either way; ties stay in file order. */
export function sortBalance(
  rows: readonly BalanceRow[],
  { measure, direction }: BalanceOrder,
): readonly BalanceRow[] {
  const way = direction === "ascending" ? 1 : -1;
  if (measure === "title")
    return rows.toSorted((a, b) => way * a.node.title.localeCompare(b.node.title, "en"));
  const figure = figures[measure];
  return rows.toSorted((a, b) => {
    const [one, other] = [figure(a), figure(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return way * (one - other);
  });
}
