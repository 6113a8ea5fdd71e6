import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { focusDetails } from "#ui/focus-details.ts";
import type { Holder } from "./hit-place.ts";
import styles from "./search.module.css";

/** Few results are looked over at a glance. */
const fewResults = 8;
/** A place that holds less of them says little. */
const leastShare = 0.4;

interface PlaceOfferProps {
  readonly holder: Holder | null;
  /** How many results `holder` was counted over. */
  readonly of: number;
  readonly onOpen: () => void;
}

/** A broad word is many jobs: the way to the place of the framework in front that holds the most of them. */
export function PlaceOffer({ holder, of, onOpen }: PlaceOfferProps) {
  const { search } = useText();
  const front = useAppStore((state) => state.panes[0]?.frameworkId ?? null);
  const goTo = useAppStore((state) => state.goTo);
  if (holder === null || front === null || of < fewResults || holder.count < of * leastShare) return null;
  const { id, title } = holder.node;
  const open = () => {
    onOpen();
    goTo({ kind: "node", frameworkId: front, id });
    focusDetails(title);
  };
  return (
    <div className={styles.acts}>
      <Button onClick={open}>{search.openPlace(title)}</Button>
    </div>
  );
}
