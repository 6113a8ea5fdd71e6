import type { ReactNode } from "react";
import { useAppStore } from "#store/store-context.ts";
import type { Noun } from "#text/en/compare.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { CopyButton } from "#ui/CopyButton.tsx";
import { downloadText } from "#ui/download-text.ts";
import styles from "./compare-page.module.css";
import { SheetFoot, SheetHead } from "./PrintSheet.tsx";

interface CompareFrameProps {
  readonly noun: Noun;
  readonly count: number;
  /** The answer, before the table. */
  readonly sentences: readonly string[];
  readonly csv: () => string;
  readonly children: ReactNode;
}

/** Heading, answer and acts on screen; names, next steps, signatures and sources on paper. */
export function CompareFrame({ noun, count, sentences, csv, children }: CompareFrameProps) {
  const { compare, facts } = useText();
  const announce = useAppStore((state) => state.announce);
  return (
    <>
      <header className={styles.header} data-on="screen">
        <div className={styles.answer}>
          <h1 id="compare-heading" tabIndex={-1}>
            {compare.title(count, noun)}
          </h1>
          <p>{count === 1 ? compare.onlyOne : sentences.join(" ")}</p>
        </div>
        <div className={styles.actions}>
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
          <Button look="main" onClick={() => print()}>
            {compare.print}
          </Button>
        </div>
      </header>
      <SheetHead noun={noun} count={count} />
      {children}
      <SheetFoot count={count} />
    </>
  );
}
