import { useFirstText } from "#text/first-text-context.ts";
import styles from "./loading.module.css";

/** A part of the page on its way; shown only if it takes longer than 400 ms. */
export function Loading() {
  return <p className={styles.loading}>{useFirstText().shell.loading}</p>;
}
