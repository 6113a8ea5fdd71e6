import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { CopyButton } from "#ui/CopyButton.tsx";
import { downloadText } from "#ui/download-text.ts";
import styles from "./compare-page.module.css";

interface CompareActsProps {
  readonly csv: () => string;
  /** Whether printing is the main act of the view. */
  readonly main: boolean;
}

/** What can be done with the whole comparison. */
export function CompareActs({ csv, main }: CompareActsProps) {
  const { compare, facts } = useText();
  const announce = useAppStore((state) => state.announce);
  return (
    <div className={styles.actions} data-on="screen">
      <CopyButton
        look="plain"
        words={facts.link.copy}
        read={() => location.href}
        onDone={(copied) => announce(copied ? facts.link.copied : facts.link.failed)}
      />
      <Button
        aria-label={compare.csvLabel}
        onClick={() => downloadText("framework-atlas-compare.csv", "text/csv", csv())}
      >
        {compare.csv}
      </Button>
      <Button look={main ? "main" : "plain"} onClick={() => print()}>
        {compare.print}
      </Button>
    </div>
  );
}
