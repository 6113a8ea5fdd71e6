import { useFirstText } from "#text/first-text-context.ts";
import styles from "./too-much.module.css";

/** Said over a map whose places could not be worked out in full. */
export function Unsettled() {
  const text = useFirstText();
  return (
    <p role="status" className={styles.notice}>
      {text.explore.map.unsettled}
    </p>
  );
}
