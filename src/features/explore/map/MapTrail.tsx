import { ChevronLeft } from "lucide-react";
import { pathOf } from "#algorithms/graph/path-of.ts";
import { foldName, wholeName } from "#algorithms/words/fold-name.ts";
import type { NodeId } from "#domain/ids.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./map-trail.module.css";

interface MapTrailProps {
  readonly paneId: number;
  /** What lies in the middle of a map that is looked at closely; `null` on the whole map. */
  readonly inView: NodeId | null;
  /** Takes the keyboard to the map, as a step that was taken goes away. */
  readonly toMap: () => void;
}

/** Where one is on the map: the way back to the whole, and a step to each node round what is picked or in view. */
export function MapTrail({ paneId, inView, toMap }: MapTrailProps) {
  const words = useText();
  const goHome = useAppStore((state) => state.goHome);
  const goTo = useAppStore((state) => state.goTo);
  const pane = useAppStore((state) => state.panes.find(({ id }) => id === paneId));
  const index = useAppStore((state) => (pane ? state.frameworks.get(pane.frameworkId) : undefined));
  const focus = useAppStore((state) => (state.focus?.paneId === paneId ? state.focus : null));
  if (index === undefined) return null;
  const { id: frameworkId } = index.framework;

  const at = focus === null ? inView : focus.target.kind === "node" ? focus.target.id : focus.at;
  const path = at === null || !index.byId.has(at) ? [] : pathOf(index, at);
  const isIn = focus?.target.kind === "occupation";
  return (
    <nav className={styles.trail} data-picked={focus === null ? undefined : ""} aria-label={words.move.where}>
      <Button
        className={styles.whole}
        icon={<ChevronLeft aria-hidden="true" size={18} />}
        onClick={() => {
          goHome(paneId);
          toMap();
        }}
      >
        {words.explore.map.whole}
      </Button>
      {path.length > 0 && (
        <ol className={styles.steps}>
          {path.map((node, step) => {
            const title = index.byId.get(node)?.title ?? node;
            const isHere = step === path.length - 1 && !isIn;
            return (
              <li key={node}>
                {isHere ? (
                  <span aria-current="true" title={wholeName(title)}>
                    {foldName(title)}
                  </span>
                ) : (
                  <button
                    type="button"
                    onClick={() => {
                      goTo({ kind: "node", frameworkId, id: node }, { paneId });
                      toMap();
                    }}
                  >
                    <bdi title={wholeName(title)}>{foldName(title)}</bdi>
                  </button>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </nav>
  );
}
