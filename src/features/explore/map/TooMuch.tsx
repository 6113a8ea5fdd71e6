import type { MapModel } from "#features/explore/map/map-model.ts";
import type { TooManyMarks } from "#features/explore/map/scene/limit-marks.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./too-much.module.css";

interface TooMuchProps extends TooManyMarks {
  readonly paneId: number;
  readonly model: MapModel;
  readonly onDrawAll: () => void;
  /** Takes the keyboard to the map, as the button that had it goes away. */
  readonly toMap: () => void;
}

/** In place of more marks than can be read: one group of them, the table, or all the same. */
export function TooMuch({ paneId, model, count, group, onDrawAll, toMap }: TooMuchProps) {
  const text = useText();
  const words = text.explore.map.tooMuch;
  const goTo = useAppStore((state) => state.goTo);
  const setView = useAppStore((state) => state.setView);
  const { frameworkId } = model.layout;
  const title = group === null ? null : (model.clusterOf.get(group)?.name.title ?? null);

  return (
    <section className={styles.notice} aria-label={words.label}>
      <p role="status">{words.sentence(count)}</p>
      <div className={styles.ways}>
        {group !== null && title !== null && (
          <Button
            onClick={() => {
              goTo({ kind: "node", frameworkId, id: group }, { paneId });
              toMap();
            }}
          >
            {words.group(title)}
          </Button>
        )}
        <Button onClick={() => setView("table")}>{text.shell.views.table}</Button>
        <Button
          onClick={() => {
            onDrawAll();
            toMap();
          }}
        >
          {words.all}
        </Button>
      </div>
    </section>
  );
}
