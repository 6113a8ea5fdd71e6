import { Plus } from "lucide-react";
import { useText } from "#text/text-context.ts";
import styles from "./compare-toggle.module.css";

interface CompareToggleProps {
  readonly title: string;
  /** 1 to 4, or `null` if it is not in Compare. */
  readonly comparedAt: number | null;
  /**
   * `null`: for the pointer only. The tree that the row is in hears the click and has a key and a menu for the
   * same, so it takes neither the keyboard nor a part of the row's name.
   */
  readonly onToggle: (() => void) | null;
}

/** A plus, or the number of the thing in Compare. */
export function CompareToggle({ title, comparedAt, onToggle }: CompareToggleProps) {
  const words = useText().explore.tree;
  const label = comparedAt === null ? words.add(title) : words.take(title);
  const mark = (
    <span className={comparedAt === null ? styles.plus : styles.number}>
      {comparedAt ?? <Plus aria-hidden="true" size={18} />}
    </span>
  );
  if (onToggle === null)
    return (
      <span
        aria-hidden="true"
        title={label}
        data-act="compare"
        className={styles.toggle}
        onPointerDown={keepKeyboard}
        onMouseDown={keepKeyboard}
      >
        {mark}
      </span>
    );
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={styles.toggle}
      onClick={(event) => {
        event.stopPropagation();
        onToggle();
      }}
    >
      {mark}
    </button>
  );
}

/** The keyboard stays where it is. */
const keepKeyboard = (event: { readonly preventDefault: () => void }) => event.preventDefault();
