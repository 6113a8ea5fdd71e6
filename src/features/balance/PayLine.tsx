import { type FormEvent, useId, useState } from "react";
import { highestPayLine } from "#domain/balance-view.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./balance-controls.module.css";

/** From which pay on pay is called good; what half of all jobs pay more than, until another is given. */
export function PayLine({ usual }: { readonly usual: number }) {
  const { balance } = useText();
  const words = balance.payLine;
  const line = useAppStore((state) => state.balance.payLine);
  // Remade when the line changes elsewhere, as by Back.
  return <PayLineField key={line ?? "usual"} line={line} usual={usual} words={words} />;
}

interface PayLineFieldProps {
  readonly line: number | null;
  readonly usual: number;
  readonly words: ReturnType<typeof useText>["balance"]["payLine"];
}

function PayLineField({ line, usual, words }: PayLineFieldProps) {
  const id = useId();
  const setBalance = useAppStore((state) => state.setBalance);
  const announce = useAppStore((state) => state.announce);
  const [typed, setTyped] = useState(String(line ?? usual));
  const [wrong, setWrong] = useState(false);
  const set = (payLine: number | null) => {
    setBalance({ payLine });
    announce(words.set(payLine ?? usual));
  };
  const take = () => {
    const given = Number(typed.replace(/[$,\s]/g, ""));
    const fits = Number.isInteger(given) && given >= 1 && given <= highestPayLine;
    setWrong(!fits);
    if (fits && given !== (line ?? usual)) set(given === usual ? null : given);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    take();
  };
  return (
    <form className={styles.field} onSubmit={onSubmit} noValidate>
      <label htmlFor={id}>{words.label}</label>
      <span className={styles.line}>
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          aria-invalid={wrong}
          aria-describedby={`${id}-note`}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={take}
        />
        {line !== null && <Button onClick={() => set(null)}>{words.reset(usual)}</Button>}
      </span>
      <p id={`${id}-note`} className={wrong ? styles.wrong : styles.note} role={wrong ? "alert" : undefined}>
        {wrong ? words.wrong(highestPayLine) : words.usual(usual)}
      </p>
    </form>
  );
}
