import type { StorageProblem } from "#store/slices/drafts-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { downloadText } from "#ui/download-text.ts";
import styles from "./open-file.module.css";
import { useOwnFiles } from "./own-frameworks-context.ts";

/** Stands until it is put away: the device did not keep, forget or give back a framework, and what to do about it. */
export function StorageNotice({ problem }: { readonly problem: StorageProblem }) {
  const words = useText().frameworks;
  const patchDrafts = useAppStore((state) => state.patchDrafts);
  const entries = useAppStore((state) => state.entries);
  const kept = useAppStore((state) => state.kept);
  const { own } = useOwnFiles();
  const atRisk = entries.filter((entry) => entry.own && !kept.has(entry.id));
  return (
    <section role="alert" className={styles.notice} data-print="no">
      <p>
        {problem.act === "keep"
          ? words.storage[problem.failure]
          : problem.act === "forget"
            ? words.storage.notForgotten
            : words.storage.notRead}
      </p>
      <div className={styles.acts}>
        {problem.act === "keep" &&
          atRisk.map(({ id, short }) => (
            <Button
              key={id}
              onClick={() => downloadText(`${id}.json`, "application/json", own.textOf(id) ?? "")}
            >
              {words.storage.download(short)}
            </Button>
          ))}
        <Button look="quiet" onClick={() => patchDrafts({ storageProblem: null })}>
          {words.report.close}
        </Button>
      </div>
    </section>
  );
}
