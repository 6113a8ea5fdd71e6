import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./keys-dialog.module.css";

/** Every key of map and outline, and the switch for those of one character. Mounted while it is open. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { keys } = useText().explore;
  const dialog = useRef<HTMLDialogElement>(null);
  const characterKeys = useAppStore((state) => state.characterKeys);
  const setCharacterKeys = useAppStore((state) => state.setCharacterKeys);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="keys-title"
      className={styles.dialog}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className={styles.head}>
        <h2 id="keys-title">{keys.title}</h2>
        <Button
          look="quiet"
          icon={<X aria-hidden="true" size={20} />}
          label={keys.close}
          onClick={() => dialog.current?.close()}
        />
      </div>
      <p className={styles.note}>{keys.where}</p>
      {keys.groups.map(({ title, rows }) => (
        <section key={title} className={styles.group}>
          <h3>{title}</h3>
          <dl>
            {rows.map(([names, does]) => (
              <div key={does} className={styles.row}>
                <dt>
                  {names.map((name) => (
                    <kbd key={name}>{name}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={characterKeys}
          onChange={(event) => setCharacterKeys(event.target.checked)}
        />
        <span>
          {keys.characters}
          <small>{keys.charactersNote}</small>
        </span>
      </label>
    </dialog>
  );
}
