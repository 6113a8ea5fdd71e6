import { Download } from "lucide-react";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { csvText } from "#algorithms/write/csv-text.ts";
import type { NodeId } from "#domain/ids.ts";
import { isFiltering } from "#domain/lens.ts";
import type { Pane } from "#store/slices/workspace-slice.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { downloadText } from "#ui/download-text.ts";
import styles from "./table-bar.module.css";

interface TableBarProps {
  readonly pane: Pane;
  readonly index: FrameworkIndex;
  readonly scope: readonly NodeId[];
  readonly rows: number;
  /** How many rows the whole framework has. */
  readonly of: number;
  /** `Showing 12 of 1,016 occupations`, and that all are shown. */
  readonly shown: (n: number) => string;
  readonly all: string;
  readonly note: string;
  readonly fileName: string;
  /** The rows as a sheet. */
  readonly toCells: () => Parameters<typeof csvText>[0];
  readonly toTable: () => void;
}

/** What the table shows of the framework, the way to all of it, and the file. */
export function TableBar(props: TableBarProps) {
  const { pane, index, scope, rows, of, shown, all, note, fileName, toCells, toTable } = props;
  const words = useText().explore.table;
  const store = useAppStoreApi();
  const titles = scope.map((id) => index.byId.get(id)?.title ?? id);
  const part = scope.length > 0;
  const filtering = useAppStore((state) => isFiltering(state.lens.filter));

  const showAll = () => {
    const { focus, lens, setFocus, setExpanded, setCamera, announce } = store.getState();
    if (focus?.paneId === pane.id && focus.target.kind === "node") setFocus(null);
    setExpanded(pane.id, null);
    setCamera(pane.id, null);
    if (!isFiltering(lens.filter)) announce(shown(of));
    toTable();
  };
  const download = () => downloadText(fileName, "text/csv", csvText(toCells()));

  return (
    <div className={styles.bar}>
      <p className={styles.shown}>
        {/* Without a part of the framework, the filter's own bar says it. */}
        {part ? `${shown(rows)} ${words.inNodes(titles)}.` : filtering ? "" : `${all}.`} <span>{note}</span>
      </p>
      {part && <Button onClick={showAll}>{words.showAll}</Button>}
      <Button icon={<Download aria-hidden="true" size={18} />} onClick={download}>
        {words.download}
      </Button>
    </div>
  );
}
