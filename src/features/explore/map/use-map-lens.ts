import { useMemo } from "react";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";
import { type Bands, changeBands, facetBands } from "#features/explore/map/colour/build-bands.ts";
import type { MapTies } from "#features/explore/map/links/build-bridges.ts";
import type { MapModel } from "#features/explore/map/map-model.ts";
import { type MapLens, plainMapLens } from "#features/explore/map/map-state.ts";
import { sizePlaces } from "#features/explore/map/scene/size-places.ts";
import { selectMatches } from "#store/selectors/select-matches.ts";
import { useAppStore } from "#store/store-context.ts";
import { useFirstText } from "#text/first-text-context.ts";
import { createLater, useLater } from "#ui/later.ts";

const tiesCode = createLater(() => import("#features/explore/map/links/build-bridges.ts"));
const factsCode = createLater(() => import("#features/explore/map/labels/occupation-facts.ts"));
const changeCode = createLater(() => import("#store/selectors/select-pane-change.ts"));

/** The workspace's lens as it applies to one pane's map. */
export function useMapLens(
  paneId: number,
  model: MapModel | null,
  index: FrameworkIndex | undefined,
): MapLens {
  const { explore, facts, lens } = useFirstText();
  const { ofBranch } = lens.filter;
  const { colour, size, everyOccupation, bridges } = useAppStore((state) => state.lens);
  const occupations = useAppStore((state) => state.occupations);
  const matches = useAppStore((state) => (index ? selectMatches(state, index) : null));
  const ofChange = useLater(changeCode, colour === "change");
  const report = useAppStore((state) => ofChange?.selectPaneChange(state, paneId)?.report ?? null);
  const side = useAppStore((state) => ofChange?.selectPaneChange(state, paneId)?.side ?? null);
  const ofTies = useLater(tiesCode, bridges);

  const bands = useMemo((): Bands | null => {
    if (model === null || index === undefined || colour === "cluster") return null;
    if (colour === "change")
      return report === null || side === null ? null : changeBands(model, report, side);
    return facetBands(colour, model, index, occupations);
  }, [model, index, colour, report, side, occupations]);
  const sizes = useMemo(
    () => (model === null || size === "occupations" ? null : sizePlaces(model, occupations, size)),
    [model, occupations, size],
  );
  const ties = useMemo(
    (): MapTies | null => (index === undefined ? null : (ofTies?.mapTies(index) ?? null)),
    [index, ofTies],
  );
  const isClose = useAppStore(({ panes }) =>
    panes.some(({ id, camera }) => id === paneId && camera !== null),
  );
  const ofFacts = useLater(factsCode, isClose);
  const addFacts = useMemo(
    () => ofFacts?.factsUnderNames(occupations, { facts, words: explore.map.facts }) ?? null,
    [ofFacts, occupations, facts, explore],
  );
  return useMemo(
    () =>
      model === null
        ? plainMapLens
        : {
            matches,
            matchWords: countMatches(model, matches, ofBranch),
            everyOccupation,
            bands,
            sizes,
            ties,
            addFacts,
          },
    [model, matches, ofBranch, everyOccupation, bands, sizes, ties, addFacts],
  );
}

/** `42 of 189`, of every cluster in which something matches. */
function countMatches(
  { clusters }: MapModel,
  matches: ReadonlySet<OccupationId> | null,
  words: (n: number, of: number) => string,
): ReadonlyMap<NodeId, string> {
  if (matches === null) return new Map();
  return new Map(
    clusters.flatMap(({ laid, places }) => {
      const own = new Set(places.flatMap(({ occupations }) => occupations));
      const matching = [...own].filter((occupation) => matches.has(occupation)).length;
      return matching === 0 ? [] : [[laid.node, words(matching, own.size)] as const];
    }),
  );
}
