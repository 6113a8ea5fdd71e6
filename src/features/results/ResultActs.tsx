import { Map as MapIcon } from "lucide-react";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { CopyButton } from "#ui/CopyButton.tsx";
import { downloadText } from "#ui/download-text.ts";
import { focusAfter } from "#ui/focus-after.ts";
import { resultsCsv } from "./results-csv.ts";
import type { FoundResults } from "./use-results.ts";

/** Turns to the map, which shows the jobs that are left and fades the rest. */
export function MapAct({ found }: { readonly found: FoundResults }) {
  const { results } = useText();
  const store = useAppStoreApi();
  const { rows } = found.narrowed;
  const toMap = () => {
    const { query, showFound } = store.getState();
    const ids = rows.map(({ id }) => id);
    focusAfter(() => showFound({ words: query.trim(), ids }), "[data-filter-chip]", "body");
  };
  if (rows.length === 0) return null;
  return (
    <Button look="main" icon={<MapIcon aria-hidden="true" size={18} />} onClick={toMap}>
      {results.map(rows.length)}
    </Button>
  );
}

interface KeepActsProps {
  readonly found: FoundResults;
  /** What was looked for. */
  readonly words: readonly string[];
}

/** All that is left as a link, as a file, on paper. */
export function KeepActs({ found, words }: KeepActsProps) {
  const text = useText();
  const { results, facts } = text;
  const store = useAppStoreApi();
  const announce = useAppStore((state) => state.announce);
  const download = () =>
    downloadText("framework-atlas-results.csv", "text/csv", resultsCsv(found, words, store.getState(), text));
  return (
    <>
      <CopyButton
        look="plain"
        words={facts.link.copy}
        read={() => location.href}
        onDone={(copied) => announce(copied ? facts.link.copied : facts.link.failed)}
      />
      <Button aria-label={results.csvLabel} onClick={download}>
        {results.csv}
      </Button>
      <Button onClick={() => print()}>{results.print}</Button>
    </>
  );
}

/** For those who have no word for it. */
export function UnsureAct() {
  const { shell } = useText();
  const setPage = useAppStore((state) => state.setPage);
  return (
    <Button onClick={() => focusAfter(() => setPage("unsure"), "#unsure-heading", "body")}>
      {shell.start.unsure}
    </Button>
  );
}
