import { useId } from "react";
import { mostPanes } from "#store/slices/workspace-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Chip } from "#ui/Chip.tsx";
import styles from "./field.module.css";

/** Which frameworks are on screen: any that can be opened, put beside the others or taken away. */
export function ShownFrameworks() {
  const { field: words } = useText();
  const id = useId();
  const panes = useAppStore((state) => state.panes);
  const entries = useAppStore((state) => state.entries);
  const addPane = useAppStore((state) => state.addPane);
  const closePane = useAppStore((state) => state.closePane);
  return (
    <section aria-labelledby={id} className={styles.shown} data-print="no">
      <h2 id={id} className={styles.small}>
        {words.frameworks.title}
      </h2>
      <ul className={styles.chips}>
        {entries.map((entry) => {
          const pane = panes.find(({ frameworkId }) => frameworkId === entry.id);
          if (pane === undefined && panes.length >= mostPanes) return null;
          return (
            <li key={entry.id}>
              <Chip
                chosen={pane !== undefined}
                onChoose={() => {
                  if (pane === undefined) addPane(entry.id);
                  else if (panes.length > 1) closePane(pane.id);
                }}
              >
                <bdi>{entry.short}</bdi>
              </Chip>
            </li>
          );
        })}
      </ul>
      {panes.length >= mostPanes && entries.length > mostPanes && (
        <p className={styles.note}>{words.frameworks.note}</p>
      )}
    </section>
  );
}
