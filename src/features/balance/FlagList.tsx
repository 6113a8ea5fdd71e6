import { Flag } from "lucide-react";
import type { BalanceFlag } from "#algorithms/measures/balance-flags.ts";
import { useText } from "#text/text-context.ts";
import styles from "./balance.module.css";

/** What may need a second look, each with the figure that says so. */
export function FlagList({ flags }: { readonly flags: readonly BalanceFlag[] }) {
  const { balance: words } = useText();
  if (flags.length === 0) return null;
  return (
    <ul className={styles.flags}>
      {flags.map((flag) => (
        <li key={flag.kind}>
          <Flag aria-hidden="true" size={14} />
          {words.flag(flag)}
        </li>
      ))}
    </ul>
  );
}
