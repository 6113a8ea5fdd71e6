import type { Layout } from "#domain/layout.ts";
import { layoutKey } from "#store/slices/catalogue-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { useFirstText } from "#text/first-text-context.ts";
import styles from "./map.module.css";

/** Over a map that is not laid out as it should be: why. */
export function MapNotice({ layout: { frameworkId, size, unsettled } }: { readonly layout: Layout }) {
  const words = useFirstText().move;
  const damaged = useAppStore(
    (state) => state.failures.get(layoutKey(frameworkId, size))?.kind === "damaged",
  );
  if (unsettled === undefined && !damaged) return null;
  return (
    <p role="status" className={styles.notice}>
      {unsettled ? words.unsettled : words.anew}
    </p>
  );
}
