import type { ReactNode } from "react";
import type { Details } from "#domain/details.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import styles from "./profile.module.css";

/** A part that needs what the first view does not load: words until it has come, or why it cannot. */
export function DetailsPart({ children }: { readonly children: (details: Details) => ReactNode }) {
  const text = useText();
  const details = useAppStore((state) => state.details);
  const failure = useAppStore((state) => state.failures.get("details"));
  if (details !== null) return children(details);
  return (
    <p className={styles.note}>
      {failure === undefined ? text.profile.loading : text.profile.failed(failure)}
    </p>
  );
}
