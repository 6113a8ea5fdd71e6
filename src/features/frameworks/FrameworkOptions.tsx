import { Check } from "lucide-react";
import { loadFramework } from "#store/load/load-framework.ts";
import type { FrameworkEntry } from "#store/slices/catalogue-slice.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import styles from "./framework-chooser.module.css";

interface OptionsProps {
  readonly paneId: number;
  readonly onChosen: () => void;
}

/** The frameworks that come with the page. */
export function FrameworkOptions({ paneId, onChosen }: OptionsProps) {
  const text = useText();
  const entries = useAppStore((state) => state.entries);
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{text.frameworks.chooser.bundled}</h3>
      <ul>
        {entries
          .filter(({ own }) => !own)
          .map((entry) => (
            <li key={entry.id}>
              <FrameworkOption paneId={paneId} entry={entry} onChosen={onChosen} />
            </li>
          ))}
      </ul>
    </section>
  );
}

/** One framework; pressed, the pane shows it. */
export function FrameworkOption({
  paneId,
  entry,
  onChosen,
}: OptionsProps & { readonly entry: FrameworkEntry }) {
  const text = useText();
  const store = useAppStoreApi();
  const chosen = useAppStore(({ panes }) =>
    panes.some(({ id, frameworkId }) => id === paneId && frameworkId === entry.id),
  );
  const choose = () => {
    const { showFramework, announce } = store.getState();
    void loadFramework(store, entry.id);
    if (!chosen) {
      showFramework(paneId, entry.id);
      announce(text.frameworks.chooser.chosen(entry.short));
    }
    onChosen();
  };
  return (
    <button type="button" className={styles.option} aria-current={chosen} onClick={choose}>
      <span className={styles.tick}>{chosen && <Check aria-hidden="true" size={18} />}</span>
      <span>
        <bdi className={styles.name}>{entry.short}</bdi>
        {entry.title !== entry.short && (
          <bdi className={styles.more}>{[entry.title, entry.edition].filter(Boolean).join(", ")}</bdi>
        )}
      </span>
    </button>
  );
}
