import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { type Bodies, buildBodies } from "#algorithms/layout/build-bodies.ts";
import { findBridges } from "#algorithms/layout/find-bridges.ts";
import { growCoasts } from "#algorithms/layout/grow-coasts.ts";
import { growShelf } from "#algorithms/layout/grow-shelves.ts";
import { labelWidth } from "#algorithms/layout/label-width.ts";
import type { Boxes } from "#algorithms/layout/near-pairs.ts";
import { placeBodies } from "#algorithms/layout/place-bodies.ts";
import { placeShelfNames } from "#algorithms/layout/place-shelf-names.ts";
import { type SizeFigures, sizeFigures } from "#algorithms/layout/size-figures.ts";
import { toTenth } from "#algorithms/layout/trace-contour.ts";
import type { Box, LaidShelf, Layout, LayoutSize, Rings } from "#domain/layout.ts";

export interface LayoutOptions {
  /** Whole number; another seed gives another map. */
  readonly seed: number;
  /** Told the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Where everything of a framework lies: forces place it, then coasts are grown. Same input, same layout, bit for bit. */
export function buildLayout(
  index: FrameworkIndex,
  size: LayoutSize,
  { seed, onProgress }: LayoutOptions,
): Layout {
  const figures = sizeFigures[size];
  const bodies = buildBodies(index, figures);
  const boxes = placeBodies(bodies, findBridges(bodies), figures, seed, onProgress);
  const coasts = growCoasts(bodies, boxes, figures);
  const shelves = layShelves(index, bodies, boxes, coasts, figures);
  const clusters = bodies.all.slice(0, bodies.clusterCount).map(({ node, lines }, at) => ({
    node,
    shelf: bodies.groups[bodies.groupOf[at] ?? 0] ?? null,
    x: toTenth(boxes.x[at] ?? 0),
    y: toTenth(boxes.y[at] ?? 0),
    lines,
    coast: coasts[at] ?? [],
    bounds: boundsOfRings(coasts[at] ?? []),
  }));
  const places = bodies.all.flatMap(({ node, cluster, disc, lines }, at) =>
    disc === null
      ? []
      : [
          {
            node,
            cluster: bodies.all[cluster]?.node ?? node,
            x: toTenth(boxes.x[at] ?? 0),
            y: toTenth((boxes.y[at] ?? 0) + disc.dy),
            r: toTenth(disc.r),
            lines,
          },
        ],
  );
  return {
    frameworkId: index.framework.id,
    size,
    seed,
    bounds: boundsOfBoxes(clusters.map(({ bounds }) => bounds).concat(shelves.names)),
    shelves: shelves.laid,
    clusters,
    places,
    ...(boxes.settled ? {} : { unsettled: true }),
  };
}

function layShelves(
  index: FrameworkIndex,
  bodies: Bodies,
  boxes: Boxes,
  coasts: readonly Rings[],
  figures: SizeFigures,
): { readonly laid: readonly LaidShelf[]; readonly names: readonly Box[] } {
  const { shelfName, unitsPerPx } = figures;
  const titles = bodies.groups.map((group) => (group === null ? null : (index.byId.get(group) ?? null)));
  const named = shelfName !== null && titles.length > 0 && titles.every((title) => title !== null);
  const names = named
    ? placeShelfNames(
        bodies,
        boxes,
        coasts,
        titles.map((node) => ({
          width: labelWidth(node?.short ?? node?.title ?? "", "grouping", shelfName.size) * unitsPerPx,
          height: shelfName.line * unitsPerPx,
        })),
      )
    : [];
  const laid = bodies.groups.flatMap((group, at): readonly LaidShelf[] => {
    const node = group ?? bodies.all[bodies.groupOf.indexOf(at)]?.node;
    if (node === undefined) return [];
    const name = names[at] ?? null;
    return [
      {
        node,
        ...growShelf(bodies, boxes, at, name, figures),
        label: name && { x: toTenth((name.x0 + name.x1) / 2), y: toTenth((name.y0 + name.y1) / 2) },
      },
    ];
  });
  return { laid, names };
}

export function boundsOfRings(rings: Rings): Box {
  const boxes = rings.flatMap((ring) =>
    ring.flatMap((x, at) => {
      const y = ring[at + 1] ?? 0;
      return at % 2 === 0 ? [{ x0: x, y0: y, x1: x, y1: y }] : [];
    }),
  );
  return boundsOfBoxes(boxes);
}

/** Round all boxes, to 0.1. */
export function boundsOfBoxes(boxes: readonly Box[]): Box {
  let [x0, y0, x1, y1] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const box of boxes) {
    x0 = Math.min(x0, box.x0);
    y0 = Math.min(y0, box.y0);
    x1 = Math.max(x1, box.x1);
    y1 = Math.max(y1, box.y1);
  }
  return boxes.length === 0
    ? { x0: 0, y0: 0, x1: 0, y1: 0 }
    : { x0: toTenth(x0), y0: toTenth(y0), x1: toTenth(x1), y1: toTenth(y1) };
}
