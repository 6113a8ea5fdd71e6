import type { ButtonHTMLAttributes, ReactNode } from "react";
import styles from "./button.module.css";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `main`: the one accent act of a view. `plain`: an edge. `quiet`: words only. */
  readonly look?: "main" | "plain" | "quiet";
  readonly icon?: ReactNode;
  /** Words for a button that shows only its icon. */
  readonly label?: string;
}

/** 40 px high, reached over 44 px. */
export function Button({ look = "plain", icon, label, children, className, ...rest }: ButtonProps) {
  const names = [styles.button, styles[look], children ? "" : styles.square, className];
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={names.filter(Boolean).join(" ")}
      {...rest}
    >
      {icon}
      {children}
    </button>
  );
}
