import { Download } from "lucide-react";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { csvText } from "#algorithms/write/csv-text.ts";
import type { NodeId } from "#domain/ids.ts";
import type { Pane } from "#store/slices/workspace-slice.ts";
import { useAppStoreApi } from "#store/store-context.ts";
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

  const showAll = () => {
    const { focus, setFocus, setExpanded, setCamera, announce } = store.getState();
    if (focus?.paneId === pane.id && focus.target.kind === "node") setFocus(null);
    setExpanded(pane.id, null);
    setCamera(pane.id, null);
    announce(words.shown(all, all));
    toTable();
  };
  const download = () =>
    downloadText(words.fileName(index.framework.id), "text/csv", csvText(tableToCells(index, rows, text)));

  return (
    <div className={styles.bar}>
      <p className={styles.shown}>
        {part ? `${words.shown(rows.length, all)} ${words.inNodes(titles)}.` : `${words.all(all)}.`}{" "}
        <span>{words.note}</span>
      </p>
      {part && <Button onClick={showAll}>{words.showAll}</Button>}
      <Button icon={<Download aria-hidden="true" size={18} />} onClick={download}>
        {words.download}
      </Button>
    </div>
  );
}
