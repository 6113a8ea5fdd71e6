import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import styles from "./picture.module.css";

/** How it went, once something was chosen. */
export interface SaidOfPicture {
  readonly failed: boolean;
  readonly words: string;
}

interface PictureChoicesProps<Kind extends string> {
  readonly title: string;
  readonly lead: string;
  readonly kinds: readonly Kind[];
  /** Of each kind: its name, and what it is good for. */
  readonly words: Readonly<Record<Kind, readonly string[]>>;
  readonly onChoose: (kind: Kind) => void;
  readonly said: SaidOfPicture | null;
  /** What is chosen before the kind. */
  readonly children?: ReactNode;
}

/** What a panel offers that takes a picture away, and how it went. */
export function PictureChoices<Kind extends string>({
  title,
  lead,
  kinds,
  words,
  onChoose,
  said,
  children,
}: PictureChoicesProps<Kind>) {
  return (
    <>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.lead}>{lead}</p>
      {children}
      {kinds.map((kind) => (
        <Button key={kind} className={styles.choice ?? ""} onClick={() => onChoose(kind)}>
          <span>{words[kind][0]}</span>
          <span className={styles.note}>{words[kind][1]}</span>
        </Button>
      ))}
      {said !== null && (
        <p className={styles.said} role={said.failed ? "alert" : undefined}>
          {said.words}
        </p>
      )}
    </>
  );
}
