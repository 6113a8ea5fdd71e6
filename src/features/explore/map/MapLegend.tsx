import type { MapModel } from "#features/explore/map/map-model.ts";
import type { MapState } from "#features/explore/map/map-state.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import styles from "./map.module.css";

/** What the marks of the moment mean: links of the occupation in focus, or dots picked in another pane. */
export function MapLegend({ model, state }: { readonly model: MapModel; readonly state: MapState }) {
  const text = useText().explore.map;
  const index = useAppStore(({ frameworks }) => frameworks.get(model.layout.frameworkId));
  const { links, highlight, focusDot } = state;
  if (highlight !== null)
    return (
      <p className={styles.legend}>
        <svg className={styles.sample} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="4" fill="currentColor" />
        </svg>
        {text.picked}
        <svg className={styles.sample} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="3" fill="none" stroke="currentColor" />
        </svg>
        {text.notPicked}
      </p>
    );
  if (focusDot === null || links.length === 0) return null;
  const clusters = new Set(links.map(({ place }) => model.clusterOf.get(place)?.laid.node));
  const jobs = links.filter(({ reason }) => reason.kind === "related").length;
  const first = model.clusters[0];
  const level = index?.framework.levels.find(
    ({ id }) => id === index.byId.get(first?.laid.node ?? focusDot.place)?.level,
  );
  return (
    <p className={styles.legend}>
      <svg className={styles.sample} viewBox="0 0 32 12" width="32" height="12" aria-hidden="true">
        <path d="M1 10 Q16 -2 31 8" fill="none" stroke="currentColor" strokeWidth="1.75" />
      </svg>
      {text.links(jobs, links.length - jobs, clusters.size, level?.singular ?? "", level?.plural ?? "")}
    </p>
  );
}
