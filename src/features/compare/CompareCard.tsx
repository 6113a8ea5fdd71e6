import { X } from "lucide-react";
import type { ReactNode } from "react";
import { foldName, wholeName } from "#algorithms/words/fold-name.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { focusAfter } from "#ui/focus-after.ts";
import type { CompareColumn } from "./ColumnHead.tsx";
import headStyles from "./column-head.module.css";
import styles from "./compare-screens.module.css";
import { TargetBadge } from "./TargetBadge.tsx";
import { takeOut } from "./take-out.ts";

interface CompareCardProps {
  readonly column: CompareColumn;
  readonly number: number;
  /** Where it is, if this needs saying. */
  readonly place: string | null;
  /** Its answer to the question. */
  readonly children: ReactNode;
}

/** One of the compared under one question: number, name, mark, the way out of Compare, and the answer. */
export function CompareCard({ column: { target, title }, number, place, children }: CompareCardProps) {
  const { compare: text } = useText();
  const goTo = useAppStore((state) => state.goTo);
  const toggleCompare = useAppStore((state) => state.toggleCompare);
  return (
    <li className={styles.card}>
      <div className={styles.name}>
        <span className={headStyles.number}>{number}</span>
        <TargetBadge target={target} />
        <h3>
          <button
            type="button"
            className={styles.open}
            onClick={() => focusAfter(() => goTo(target), "#details-heading")}
          >
            <bdi title={wholeName(title)}>{foldName(title)}</bdi>
          </button>
        </h3>
        <button
          type="button"
          className={styles.remove}
          data-remove="card"
          aria-label={text.remove(foldName(title))}
          onClick={(event) => takeOut(event.currentTarget, () => toggleCompare(target))}
        >
          <X aria-hidden="true" size={18} />
        </button>
      </div>
      {place !== null && <p className={styles.place}>{place}</p>}
      <div className={styles.cell}>{children}</div>
    </li>
  );
}
