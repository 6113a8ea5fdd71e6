import type { ReactNode } from "react";
import styles from "./tag.module.css";

/** A small word beside a thing. `dashed`: a placement that nobody has published. */
export function Tag({
  look = "solid",
  children,
}: {
  readonly look?: "solid" | "dashed" | "wash";
  readonly children: ReactNode;
}) {
  return <span className={`${styles.tag} ${styles[look]}`}>{children}</span>;
}
