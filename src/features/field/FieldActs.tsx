import { Map as MapIcon } from "lucide-react";
import type { Field } from "#domain/field.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { CopyButton } from "#ui/CopyButton.tsx";
import { downloadText } from "#ui/download-text.ts";
import { focusAfter } from "#ui/focus-after.ts";
import styles from "./field.module.css";
import { type FieldFound, fieldCsv } from "./field-csv.ts";

interface FieldActsProps {
  readonly field: Field;
  readonly how: string;
  readonly found: readonly FieldFound[];
}

/** Takes the answer away: as a link, on paper, as a file; or turns to it on the map. */
export function FieldActs({ field, how, found }: FieldActsProps) {
  const text = useText();
  const { acts } = text.field;
  const { link } = text.facts;
  const announce = useAppStore((state) => state.announce);
  const showFound = useAppStore((state) => state.showFound);
  const toMap = () =>
    focusAfter(() => showFound({ words: field.title, ids: field.occupations }), "[data-filter-chip]", "body");
  return (
    <div className={styles.acts} data-print="no">
      <CopyButton
        look="plain"
        words={link.copy}
        read={() => location.href}
        onDone={(copied) => announce(copied ? link.copied : link.failed)}
      />
      <Button onClick={() => print()}>{acts.print}</Button>
      <Button
        aria-label={acts.csvLabel}
        onClick={() => downloadText(acts.fileName, "text/csv", fieldCsv({ field, how }, found, text))}
      >
        {acts.csv}
      </Button>
      <Button icon={<MapIcon aria-hidden="true" size={18} />} onClick={toMap}>
        {acts.map}
      </Button>
    </div>
  );
}
