import { countLinks } from "#features/explore/map/links/count-links.ts";
import type { MapModel } from "#features/explore/map/map-model.ts";
import type { MapState } from "#features/explore/map/map-state.ts";
import { useAppStore } from "#store/store-context.ts";
import { useFirstText } from "#text/first-text-context.ts";
import styles from "./legend.module.css";

/** What the marks of the moment mean: matches of the filter, dots picked in another pane, or links of what is picked. */
export function LegendMarks({ model, state }: { readonly model: MapModel; readonly state: MapState }) {
  const { explore, mapLegend } = useFirstText();
  const index = useAppStore(({ frameworks }) => frameworks.get(model.layout.frameworkId));
  const { links, nodeLinks, path, highlight, focusDot } = state;
  const { matches } = state.lens;
  if (highlight !== null) {
    const all = index?.occupations.length ?? 0;
    const isFilter = highlight === matches;
    return (
      <ul className={styles.marks}>
        <li>
          <svg className={styles.sample} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <circle cx="6" cy="6" r="4" fill="currentColor" />
          </svg>
          {isFilter ? mapLegend.matches(highlight.size, all) : explore.map.picked}
        </li>
        <li>
          <svg className={styles.sample} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <circle cx="6" cy="6" r="3" fill="none" stroke="currentColor" />
          </svg>
          {isFilter ? mapLegend.noMatch : explore.map.notPicked}
        </li>
      </ul>
    );
  }
  if (path.length > 0) return <LinkLine>{mapLegend.links.path(path.length)}</LinkLine>;
  if (nodeLinks.length > 0) return <LinkLine>{mapLegend.links.nodeLinks(nodeLinks.length)}</LinkLine>;
  if (focusDot === null || links.length === 0) return null;
  const { jobs, places, clusters, level } = countLinks(links, model, index);
  return <LinkLine>{explore.map.links(jobs, places, clusters, level.singular, level.plural)}</LinkLine>;
}

/** A curve, and what such curves are. */
function LinkLine({ children }: { readonly children: string }) {
  return (
    <p className={styles.line}>
      <svg className={styles.sample} viewBox="0 0 32 12" width="32" height="12" aria-hidden="true">
        <path d="M1 10 Q16 -2 31 8" fill="none" stroke="currentColor" strokeWidth="1.75" />
      </svg>
      {children}
    </p>
  );
}
