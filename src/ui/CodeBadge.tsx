import type { CSSProperties } from "react";
import styles from "./code-badge.module.css";

interface CodeBadgeProps {
  /** Two letters. */
  readonly code: string;
  /** The cluster's colour in the light and the dark theme. */
  readonly colour: { readonly light: string; readonly dark: string };
  readonly onColour: { readonly light: string; readonly dark: string };
  readonly small?: boolean;
}

/** A cluster's two-letter mark. The name always stands beside it, so it is hidden from screen readers. */
export function CodeBadge({ code, colour, onColour, small = false }: CodeBadgeProps) {
  const style = {
    "--badge-light": colour.light,
    "--badge-dark": colour.dark,
    "--on-light": onColour.light,
    "--on-dark": onColour.dark,
  } as CSSProperties;
  return (
    <span aria-hidden="true" style={style} className={`${styles.badge} ${small ? styles.small : ""}`}>
      {code}
    </span>
  );
}
