import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { LayoutSize } from "#domain/layout.ts";
import { bandMarks } from "#features/explore/map/colour/band-marks.ts";
import type { Bands } from "#features/explore/map/colour/build-bands.ts";
import type { Palette } from "#features/explore/map/colour/palette.ts";
import type { ShownMap } from "#features/explore/map/draw/create-map-renderer.ts";
import type { GlyphShape } from "#features/explore/map/draw/trace-glyph.ts";
import { sizeSamples } from "#features/explore/map/legend/size-samples.ts";
import type { MapTies } from "#features/explore/map/links/build-bridges.ts";
import { countLinks } from "#features/explore/map/links/count-links.ts";
import { tieSteps } from "#features/explore/map/links/tie-steps.ts";
import type { MapModel } from "#features/explore/map/map-model.ts";
import type { MapState } from "#features/explore/map/map-state.ts";
import type { Text } from "#text/en.ts";

/** What a row of the key shows before its words. */
export type KeySample =
  | {
      readonly kind: "code";
      readonly text: string;
      readonly fill: string;
      readonly colour: string;
      readonly edge: string;
    }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "ring"; readonly r: number; readonly colour: string }
  | {
      readonly kind: "glyph";
      readonly shape: GlyphShape;
      readonly part: number;
      readonly ring: boolean;
      /** Dashes of a ring that the shape stands in; `null`: there is none. */
      readonly dash: readonly number[] | null;
      readonly colour: string;
    }
  | { readonly kind: "link" }
  | { readonly kind: "tie"; readonly width: number };

export interface KeyRow {
  readonly sample: KeySample;
  readonly words: string;
}

export interface KeySection {
  readonly title: string;
  readonly rows: readonly KeyRow[];
  /** Under the rows: unit, year, place. */
  readonly notes: readonly string[];
}

/** More are no key but a list. */
const mostClusters = 30;

/** What colours, sizes and marks of the map mean, in the words of the key on screen. */
export function buildKey(
  { content: { model, state }, view }: ShownMap,
  index: FrameworkIndex | undefined,
  palette: Palette,
  text: Text,
): readonly KeySection[] {
  const { bands, sizes, ties } = state.lens;
  const { lens, mapLegend, facts } = text;
  return [
    ...(bands === null ? [clusterSection(model, palette, text)] : [bandSection(bands, palette, text)]),
    {
      title: sizes === null ? mapLegend.more : lens.sizings[sizes.sizing],
      rows:
        sizes === null
          ? []
          : sizeSamples(sizes, view.k).map(
              ({ value, r }): KeyRow => ({
                sample: { kind: "ring", r, colour: palette.ink2 },
                words: facts.count(value),
              }),
            ),
      notes: [lens.sizeNotes[sizes?.sizing ?? "occupations"], mapLegend.position],
    },
    ...(ties === null ? [] : [tieSection(ties, model.layout.size, text)]),
    marksSection(model, state, index, palette, text),
  ].filter(({ rows, notes }) => rows.length + notes.length > 0);
}

function clusterSection(model: MapModel, palette: Palette, { lens, picture }: Text): KeySection {
  const rows = model.clusters.slice(0, mostClusters).map(({ mark, name }): KeyRow => {
    const { fill, text, edge } = palette.paint(mark, false).badge;
    return { sample: { kind: "code", text: mark.code, fill, colour: text, edge }, words: name.title };
  });
  const left = model.clusters.length - rows.length;
  return {
    title: lens.legendTitle("cluster"),
    rows,
    notes: left > 0 ? [picture.otherClusters(left)] : [],
  };
}

function bandSection({ colouring, counts }: Bands, palette: Palette, { lens, mapLegend }: Text): KeySection {
  const labels = colouring === "change" ? mapLegend.change : lens.bands[colouring];
  const hasUnknown = [...counts.values()].some((one) => (one.at(-1) ?? 0) > 0);
  const rows = bandMarks[colouring].map((mark, band): KeyRow => {
    const isPart = mark.kind === "part";
    return {
      sample: {
        kind: "glyph",
        shape: isPart ? "wedge" : mark.shape,
        part: isPart ? mark.part : 1,
        ring: isPart,
        dash: isPart ? null : mark.ring,
        colour: palette.band(colouring, band),
      },
      words: labels[band] ?? "",
    };
  });
  return {
    title: lens.legendTitle(colouring),
    rows: [
      ...rows,
      ...(hasUnknown
        ? [{ sample: { kind: "ring" as const, r: 5.5, colour: palette.ink2 }, words: lens.notPublished }]
        : []),
    ],
    notes: [lens.legendNote(colouring), mapLegend.shares],
  };
}

const tieSection = (ties: MapTies, size: LayoutSize, { lens, mapLegend: { links } }: Text): KeySection => ({
  title: `${lens.bridges}: ${links.widths.toLowerCase()}`,
  rows: tieSteps(ties, size).map(({ width, least, most }) => ({
    sample: { kind: "tie", width },
    words: links.width(least, most),
  })),
  notes: [links.ties(ties.drawn.length, ties.all)],
});

function marksSection(
  model: MapModel,
  { links, nodeLinks, path, highlight, focusDot, compared, lens }: MapState,
  index: FrameworkIndex | undefined,
  palette: Palette,
  { explore, mapLegend, picture }: Text,
): KeySection {
  const rows: KeyRow[] = [];
  if (highlight !== null) {
    const isFilter = highlight === lens.matches;
    rows.push(
      {
        sample: { kind: "glyph", shape: "disc", part: 1, ring: false, dash: null, colour: palette.ink },
        words: isFilter
          ? mapLegend.matches(highlight.size, index?.occupations.length ?? 0)
          : explore.map.picked,
      },
      {
        sample: { kind: "ring", r: 3, colour: palette.ink },
        words: isFilter ? mapLegend.noMatch : explore.map.notPicked,
      },
    );
  } else if (path.length > 0)
    rows.push({ sample: { kind: "link" }, words: mapLegend.links.path(path.length) });
  else if (nodeLinks.length > 0)
    rows.push({ sample: { kind: "link" }, words: mapLegend.links.nodeLinks(nodeLinks.length) });
  else if (focusDot !== null && links.length > 0) {
    const { jobs, places, clusters, level } = countLinks(links, model, index);
    rows.push({
      sample: { kind: "link" },
      words: explore.map.links(jobs, places, clusters, level.singular, level.plural),
    });
  }
  for (const [id, at] of compared) {
    const node = index?.framework.nodes.find((one) => one.id === id);
    const occupation = index?.occupations.find((one) => one === id);
    const title = node?.title ?? (occupation && model.titleOf(occupation));
    if (title !== undefined)
      rows.push({ sample: { kind: "number", text: String(at) }, words: picture.compared(title) });
  }
  return { title: mapLegend.title, rows, notes: [] };
}
