import { useState } from "react";
import type { FormatId } from "#algorithms/write/framework-formats.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { downloadBlob } from "#ui/download-blob.ts";
import styles from "./framework-chooser.module.css";
import { useOwnFiles } from "./own-frameworks-context.ts";

const formats: readonly FormatId[] = ["json", "csv", "xlsx", "skos"];

/** What writes a file is not needed until one is asked for. */
const loadWriter = async () => (await import("#algorithms/write/save-framework.ts")).saveFramework;

/** The framework that the pane shows as a file, in each of the forms that open here again. */
export function SaveFramework({ paneId }: { readonly paneId: number }) {
  const words = useText().takeAway.framework;
  const store = useAppStoreApi();
  const { own } = useOwnFiles();
  const [said, setSaid] = useState<string | null>(null);
  const id = useAppStore((state) => state.panes.find((pane) => pane.id === paneId)?.frameworkId);
  const entry = useAppStore((state) => state.entries.find((one) => one.id === id));
  const framework = useAppStore((state) => (id === undefined ? undefined : state.frameworks.get(id)));
  if (entry === undefined || framework === undefined) return null;

  const save = async (format: FormatId) => {
    const say = (sentence: string) => {
      setSaid(sentence);
      store.getState().announce(sentence);
    };
    try {
      const text = entry.own ? await own.savedText(entry.id) : null;
      const write = await loadWriter();
      const { name, mediaType, contents } = write(
        format,
        framework.framework,
        text,
        store.getState().occupations,
      );
      downloadBlob(name, new Blob([contents], { type: mediaType }));
      say(words.saved(name));
    } catch {
      say(words.failed);
    }
  };
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{words.title(entry.short)}</h3>
      <div className={styles.forms}>
        {formats.map((format) => (
          <Button
            key={format}
            aria-label={words.save(words.forms[format])}
            title={words.notes[format]}
            onClick={() => void save(format)}
          >
            {words.forms[format]}
          </Button>
        ))}
      </div>
      <p className={styles.note}>{said ?? words.note}</p>
    </section>
  );
}
