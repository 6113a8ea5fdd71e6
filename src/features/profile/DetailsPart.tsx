import type { ReactNode } from "react";
import type { Details } from "#domain/details.ts";
import { loadDetails } from "#store/load/load-details.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./profile.module.css";

/** A part that needs what the first view does not load: words until it has come, or why it cannot. */
export function DetailsPart({ children }: { readonly children: (details: Details) => ReactNode }) {
  const { profile, shell } = useText();
  const store = useAppStoreApi();
  const details = useAppStore((state) => state.details);
  const failure = useAppStore((state) => state.failures.get("details"));
  if (details !== null) return children(details);
  if (failure === undefined) return <p className={styles.note}>{profile.loading}</p>;
  return (
    <>
      <p className={styles.note}>{profile.failed(shell.failed.why(failure))}</p>
      <Button className={styles.again} onClick={() => loadDetails(store)}>
        {shell.failed.again}
      </Button>
    </>
  );
}
