import { useText } from "#text/text-context.ts";
import styles from "./too-much.module.css";

/** Said over a map whose places could not be worked out in full. */
export function Unsettled() {
  const text = useText();
  return (
    <p role="status" className={styles.notice}>
      {text.explore.map.unsettled}
    </p>
  );
}
