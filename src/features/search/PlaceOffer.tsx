import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { focusDetails } from "#ui/focus-details.ts";
import type { Named } from "./hit-place.ts";
import styles from "./search.module.css";

interface PlaceOfferProps {
  readonly places: readonly Named[];
  readonly onOpen: () => void;
}

/** A broad word is many jobs: the ways to the places of the framework in front that hold them. */
export function PlaceOffer({ places, onOpen }: PlaceOfferProps) {
  const { search } = useText();
  const front = useAppStore((state) => state.panes[0]?.frameworkId ?? null);
  const goTo = useAppStore((state) => state.goTo);
  if (front === null || places.length === 0) return null;
  return (
    <div className={styles.acts}>
      {places.map(({ id, title }) => (
        <Button
          key={id}
          onClick={() => {
            onOpen();
            goTo({ kind: "node", frameworkId: front, id });
            focusDetails(title);
          }}
        >
          {search.openPlace(title)}
        </Button>
      ))}
    </div>
  );
}
