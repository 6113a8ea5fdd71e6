import { X } from "lucide-react";
import { foldName } from "#algorithms/words/fold-name.ts";
import { type Target, targetToKey } from "#domain/target.ts";
import { selectTargetTitle } from "#store/selectors/select-target-title.ts";
import { mostCompared } from "#store/slices/workspace-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import styles from "./compare-tray.module.css";
import { TargetBadge } from "./TargetBadge.tsx";
import { takeOut } from "./take-out.ts";
import { useSayCompare } from "./use-say-compare.ts";

/** What is in Compare, always in view once there is something. */
export function CompareTray() {
  const text = useText().compare;
  const compare = useAppStore((state) => state.compare);
  const refusal = useAppStore((state) => state.compareRefusal);
  const clearCompare = useAppStore((state) => state.clearCompare);
  const setPage = useAppStore((state) => state.setPage);
  useSayCompare();
  if (compare.length === 0) return null;
  return (
    <section aria-label={text.trayLabel(compare.length)} className={styles.tray} data-print="no">
      <h2 className={styles.name}>{text.tray}</h2>
      <ul className={styles.slots}>
        {compare.map((target) => (
          <Slot key={targetToKey(target)} target={target} />
        ))}
        {compare.length < mostCompared && refusal === null && (
          <li className={styles.empty}>{text.addMore}</li>
        )}
      </ul>
      {refusal && <p className={styles.refusal}>{text.refusal[refusal.why]}</p>}
      <Button
        look="quiet"
        aria-label={text.clearLabel}
        onClick={() => focusAfter(clearCompare, "#details-heading")}
      >
        {text.clear}
      </Button>
      <Button look="main" onClick={() => focusAfter(() => setPage("compare"), "#compare-heading")}>
        {text.open(compare.length)}
      </Button>
    </section>
  );
}

function Slot({ target }: { readonly target: Target }) {
  const text = useText().compare;
  const title = useAppStore((state) => selectTargetTitle(state, target)) ?? targetToKey(target);
  const toggleCompare = useAppStore((state) => state.toggleCompare);
  return (
    <li className={styles.slot}>
      <TargetBadge target={target} />
      <bdi className={styles.title} title={title}>
        {foldName(title)}
      </bdi>
      <button
        type="button"
        className={styles.remove}
        data-remove="tray"
        aria-label={text.remove(foldName(title))}
        onClick={(event) => takeOut(event.currentTarget, () => toggleCompare(target))}
      >
        <X aria-hidden="true" size={18} />
      </button>
    </li>
  );
}
