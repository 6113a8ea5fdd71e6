import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { CopyButton } from "#ui/CopyButton.tsx";
import { downloadText } from "#ui/download-text.ts";
import styles from "./balance.module.css";
import { balanceCsv } from "./balance-csv.ts";
import type { ShownSheet } from "./use-sheets.ts";

/** Takes the sheets away: as a link, as a file, on paper. */
export function BalanceActs({ sheets }: { readonly sheets: readonly ShownSheet[] }) {
  const text = useText();
  const { balance: words, facts } = text;
  const announce = useAppStore((state) => state.announce);
  const name = words.csvName(sheets.map(({ frameworkId }) => frameworkId));
  return (
    <div className={styles.acts} data-on="screen">
      <CopyButton
        look="plain"
        words={facts.link.copy}
        read={() => location.href}
        onDone={(copied) => announce(copied ? facts.link.copied : facts.link.failed)}
      />
      <Button
        aria-label={words.csvLabel}
        onClick={() => downloadText(name, "text/csv", balanceCsv(sheets, text))}
      >
        {words.csv}
      </Button>
      <Button onClick={() => print()}>{words.print}</Button>
    </div>
  );
}
