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
import type { TableRow } from "./build-table-rows.ts";
import styles from "./table-bar.module.css";
import { tableToCells } from "./table-to-cells.ts";

interface TableBarProps {
  readonly pane: Pane;
  readonly index: FrameworkIndex;
  readonly scope: readonly NodeId[];
  readonly rows: readonly TableRow[];
  readonly toTable: () => void;
}

/** What the table shows of the framework, the way to all of it, and the file. */
export function TableBar({ pane, index, scope, rows, toTable }: TableBarProps) {
  const text = useText();
  const words = text.explore.table;
  const store = useAppStoreApi();
  const all = index.occupations.length;
  const titles = scope.map((id) => index.byId.get(id)?.title ?? id);
  const part = scope.length > 0;
  const filtering = useAppStore((state) => isFiltering(state.lens.filter));

  const showAll = () => {
    const { focus, lens, setFocus, setExpanded, setCamera, announce } = store.getState();
    if (focus?.paneId === pane.id && focus.target.kind === "node") setFocus(null);
    setExpanded(pane.id, null);
    setCamera(pane.id, null);
    if (!isFiltering(lens.filter)) announce(words.shown(all, all));
    toTable();
  };
  const download = () =>
    downloadText(words.fileName(index.framework.id), "text/csv", csvText(tableToCells(index, rows, text)));

  return (
    <div className={styles.bar}>
      <p className={styles.shown}>
        {/* Without a part of the framework, the filter's own bar says it. */}
        {part
          ? `${words.shown(rows.length, all)} ${words.inNodes(titles)}.`
          : filtering
            ? ""
            : `${words.all(all)}.`}{" "}
        <span>{words.note}</span>
      </p>
      {part && <Button onClick={showAll}>{words.showAll}</Button>}
      <Button icon={<Download aria-hidden="true" size={18} />} onClick={download}>
        {words.download}
      </Button>
    </div>
  );
}
