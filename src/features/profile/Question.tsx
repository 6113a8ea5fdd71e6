import { type ReactNode, useId } from "react";
import styles from "./profile.module.css";

interface QuestionProps {
  /** 1 to 5 for the five questions. */
  readonly number?: number;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the panel under its heading. */
export function Question({ number, title, children }: QuestionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.question}>
      <h2 id={id} className={styles.heading}>
        {number !== undefined && <span className={styles.number}>{number} </span>}
        {title}
      </h2>
      {children}
    </section>
  );
}
