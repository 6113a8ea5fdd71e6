import { Map as MapIcon } from "lucide-react";
import { useState } from "react";
import type { ContestedPlacement } from "#algorithms/measures/contested-placements.ts";
import type { ContestedKind } from "#domain/contested.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { CopyButton } from "#ui/CopyButton.tsx";
import { downloadText } from "#ui/download-text.ts";
import { focusAfter } from "#ui/focus-after.ts";
import { ContestedRow } from "./ContestedRow.tsx";
import styles from "./contested.module.css";
import { contestedCsv } from "./contested-csv.ts";
import page from "./field.module.css";
import type { FoundContested } from "./use-contested.ts";

/** A workshop of a day talks about fewer. */
const firstRows = 20;

/** Less than half of its company. */
const keepsLittle = ({ difference }: ContestedPlacement) => difference !== null && difference > 0.5;

interface ContestedListProps {
  readonly kind: ContestedKind;
  readonly found: FoundContested;
}

/** The most contested first, twenty at a time; all of them as a file, those shown on paper and on the map. */
export function ContestedList({ kind, found: { shown, all, lists } }: ContestedListProps) {
  const { contested: words } = useText();
  const [count, setCount] = useState(firstRows);
  const list = lists[kind];
  const rows = list.slice(0, count);
  const told = kind === "moved" ? list.filter(keepsLittle).length : list.length;
  if (list.length === 0)
    return (
      <p className={page.sentence}>
        {kind === "moved" && shown.length < 2 ? words.states.one : words.states.nothing[kind]}
      </p>
    );
  const rest = Math.min(firstRows, list.length - count);
  return (
    <>
      <p className={page.sentence}>{words.found(kind, told, all.length)}</p>
      <ContestedActs rows={rows} list={list} shown={shown} />
      <ol className={styles.list} aria-label={words.list}>
        {rows.map((placement) => (
          <ContestedRow key={placement.occupation} placement={placement} shown={shown} />
        ))}
      </ol>
      {rest > 0 && (
        <Button
          data-print="no"
          onClick={() =>
            focusAfter(
              () => setCount(count + firstRows),
              `[data-contested="${list[count]?.occupation}"] button`,
            )
          }
        >
          {words.more(rest)}
        </Button>
      )}
    </>
  );
}

interface ContestedActsProps {
  /** Those on screen. */
  readonly rows: FoundContested["all"];
  readonly list: FoundContested["all"];
  readonly shown: FoundContested["shown"];
}

function ContestedActs({ rows, list, shown }: ContestedActsProps) {
  const text = useText();
  const { contested: words } = text;
  const { link } = text.facts;
  const store = useAppStoreApi();
  const announce = useAppStore((state) => state.announce);
  const showFound = useAppStore((state) => state.showFound);
  const ids = rows.map(({ occupation }) => occupation);
  const download = () => {
    const { occupations } = store.getState();
    const titleOf = (id: (typeof ids)[number]) => occupations.get(id)?.title ?? "";
    downloadText(words.fileName, "text/csv", contestedCsv(list, shown, titleOf, text));
  };
  return (
    <div className={page.acts} data-print="no">
      <CopyButton
        look="plain"
        words={link.copy}
        read={() => location.href}
        onDone={(copied) => announce(copied ? link.copied : link.failed)}
      />
      <Button onClick={() => print()}>{words.print}</Button>
      <Button aria-label={words.csvLabel} onClick={download}>
        {words.csv}
      </Button>
      <Button
        icon={<MapIcon aria-hidden="true" size={18} />}
        onClick={() =>
          focusAfter(() => showFound({ words: words.mapWords, ids }), "[data-filter-chip]", "body")
        }
      >
        {words.map(ids.length)}
      </Button>
    </div>
  );
}
