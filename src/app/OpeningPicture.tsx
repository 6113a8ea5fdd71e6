import { useState } from "react";
import type { FrameworkId } from "#domain/ids.ts";
import { useAppStore } from "#store/store-context.ts";
import { useWidthClass } from "#ui/use-media.ts";
import { Loading } from "./Loading.tsx";
import styles from "./panes.module.css";

/** The page's first picture, in its place until the map's code has come; where there is none, a word. */
export function OpeningPicture({ frameworkId }: { readonly frameworkId: FrameworkId | undefined }) {
  const width = useWidthClass();
  const alone = useAppStore((state) => state.panes.length === 1);
  const own = useAppStore((state) => state.entries.find(({ id }) => id === frameworkId)?.own ?? true);
  const [missing, setMissing] = useState(false);
  if (width === "phone" || !alone || own || missing) return <Loading />;
  return (
    <img
      className={styles.picture}
      src={`./data/places/${frameworkId}-large.svg`}
      alt=""
      onError={() => setMissing(true)}
    />
  );
}
