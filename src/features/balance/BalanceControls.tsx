import { balanceParts } from "#domain/balance-view.ts";
import { balanceLevel } from "#store/selectors/select-balance.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Segment } from "#ui/Segment.tsx";
import styles from "./balance-controls.module.css";
import { CountedPlacesChoice } from "./CountedPlacesChoice.tsx";
import { PayLine } from "./PayLine.tsx";
import { SortPick } from "./SortPick.tsx";
import type { ShownSheet } from "./use-sheets.ts";

interface BalanceControlsProps {
  readonly sheets: readonly ShownSheet[];
  /** Whether there is no room for all columns at once. */
  readonly parted: boolean;
}

/** What is weighed, against which pay line, in which order and columns. */
export function BalanceControls({ sheets, parted }: BalanceControlsProps) {
  const { balance: words } = useText();
  const { smaller, part } = useAppStore((state) => state.balance);
  const setBalance = useAppStore((state) => state.setBalance);
  const usual = useAppStore((state) => state.suggestFacts?.allPay ?? null);
  const levels = (small: boolean) => sheets.flatMap(({ index }) => balanceLevel(index, small) ?? []);
  const options = [
    { value: "clusters", label: words.levels.of(levels(false)) },
    { value: "smaller", label: words.levels.of(levels(true)) },
  ] as const;
  return (
    <div className={styles.controls} data-on="screen">
      {options[0].label !== options[1].label && (
        <Segment
          label={words.levels.label}
          options={options}
          value={smaller ? "smaller" : "clusters"}
          onChange={(value) => setBalance({ smaller: value === "smaller" })}
        />
      )}
      {usual !== null && <PayLine usual={usual} />}
      <SortPick />
      <CountedPlacesChoice sheets={sheets} />
      {parted && (
        <div className={styles.parts}>
          <Segment
            label={words.parts.label}
            options={balanceParts.map((value) => ({ value, label: words.parts[value] }))}
            value={part}
            onChange={(value) => setBalance({ part: value })}
          />
        </div>
      )}
    </div>
  );
}
