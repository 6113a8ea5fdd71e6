import type { BalanceOrder } from "#domain/balance-view.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";

/** Sorts, and says so to those who cannot see it. */
export function useSaySort(): (order: BalanceOrder) => void {
  const { balance: words } = useText();
  const setBalance = useAppStore((state) => state.setBalance);
  const announce = useAppStore((state) => state.announce);
  return (order) => {
    setBalance({ order });
    announce(words.sort.said(words.measures[order.measure], words.sort.way(order)));
  };
}
