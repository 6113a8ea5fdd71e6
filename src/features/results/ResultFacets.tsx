import { togglePick } from "#algorithms/measures/picks.ts";
import { type FacetId, facetIds } from "#domain/lens.ts";
import { foundWays } from "#domain/results-view.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { type FacetChip, FacetChips } from "#ui/FacetChips.tsx";
import { toggleOne } from "./asked-parts.ts";
import styles from "./result-facets.module.css";
import type { FoundResults } from "./use-results.ts";

/** What the jobs found must be: chips that say how many each would give. */
export function ResultFacets({ found: { front, table, narrowed } }: { readonly found: FoundResults }) {
  const { lens, results, facts } = useText();
  const { picks, places, ways } = useAppStore((state) => state.results);
  const setResults = useAppStore((state) => state.setResults);
  const chip = (key: string, label: string, count: number, chosen: boolean): Omit<FacetChip, "onChoose"> => ({
    key,
    label,
    count: facts.count(count),
    none: count === 0,
    name: lens.filter.band(label, count),
    chosen,
  });
  const bands = (ids: readonly FacetId[]) =>
    ids.flatMap((facet) =>
      lens.bands[facet].map((label, band) => ({
        ...chip(`${facet}-${band}`, label, narrowed.inBand[facet][band] ?? 0, picks[facet].includes(band)),
        onChoose: () => setResults({ picks: togglePick(picks, { facet, band }) }),
      })),
    );
  // A framework may have dozens of clusters: those without a job found would only be in the way.
  const clusters = table.clusters.flatMap((id, at): FacetChip | readonly [] => {
    const count = narrowed.inCluster[at] ?? 0;
    const chosen = places.includes(id);
    if (count === 0 && !chosen) return [];
    return {
      ...chip(id, front.index.byId.get(id)?.title ?? id, count, chosen),
      onChoose: () => setResults({ places: toggleOne(places, id) }),
    };
  });
  const foundBy = foundWays.flatMap((way, at): FacetChip | readonly [] => {
    const count = narrowed.inWay[at] ?? 0;
    const chosen = ways.includes(way);
    if (count === 0 && !chosen) return [];
    return {
      ...chip(way, results.ways[way], count, chosen),
      onChoose: () => setResults({ ways: toggleOne(ways, way) }),
    };
  });
  const yesOrNo: readonly FacetId[] = ["stem", "crossCutting"];
  return (
    <div className={styles.facets}>
      {clusters.length > 0 && (
        <FacetChips legend={results.place(front.short)} note={results.placeNote} chips={clusters} />
      )}
      {(foundBy.length > 1 || ways.length > 0) && (
        <FacetChips legend={results.way} note={results.wayNote} chips={foundBy} />
      )}
      {facetIds
        .filter((id) => !yesOrNo.includes(id))
        .map((id) => (
          <FacetChips key={id} legend={lens.facets[id]} note={lens.notes[id]} chips={bands([id])} />
        ))}
      <FacetChips
        legend={lens.filter.more}
        note={yesOrNo.map((id) => lens.notes[id]).join(" ")}
        chips={bands(yesOrNo)}
      />
    </div>
  );
}
