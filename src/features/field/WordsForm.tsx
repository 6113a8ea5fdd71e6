import { type FormEvent, useId, useState } from "react";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./choose.module.css";

interface WordsFormProps {
  readonly label: string;
  readonly hint: string;
  /** What is chosen now. */
  readonly value: string;
  /** @returns in words what is wrong with what was typed, if anything */
  readonly onSend: (typed: string) => string | null;
}

/** One line to type in, and the button that takes it. */
export function WordsForm({ label, hint, value, onSend }: WordsFormProps) {
  const { choose } = useText().field;
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [fault, setFault] = useState<string | null>(null);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setFault(onSend(typed));
  };
  return (
    <form className={styles.form} onSubmit={send}>
      <div className={styles.input}>
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          type="text"
          maxLength={200}
          value={typed}
          aria-describedby={`${id}-hint`}
          aria-invalid={fault !== null}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <p id={`${id}-hint`} className={styles.note}>
        {hint}
      </p>
      {fault !== null && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <Button type="submit">{choose.show}</Button>
    </form>
  );
}
