import type { NameTrap } from "#algorithms/change/find-name-traps.ts";
import { useText } from "#text/text-context.ts";
import styles from "./what-changed.module.css";

/** Names that say the opposite of the contents. */
export function NameTraps({ traps }: { readonly traps: readonly NameTrap[] }) {
  const { changes: text } = useText();
  if (traps.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{text.traps}</h2>
      <ul className={styles.traps}>
        {traps.map(({ trap, a, b, shared, ofA, ofB, basis }) => (
          <li key={`${a.id}\n${b.id}`}>
            {[
              trap === "same-name"
                ? text.sameName(b.title, shared, ofA, ofB)
                : text.sameContents(a.title, b.title, shared),
              text.basis({ basis, occupations: shared }),
            ]
              .filter((line) => line !== null)
              .join(" ")}
          </li>
        ))}
      </ul>
    </section>
  );
}
