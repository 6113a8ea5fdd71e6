import { packEnclose, packSiblings } from "d3";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels } from "#algorithms/graph/map-levels.ts";
import { marksIn } from "#algorithms/graph/marks-in.ts";
import type { NodeId } from "#domain/ids.ts";
import type { LaidPlace, Layout, OpenDisc } from "#domain/layout.ts";

/** Of the disc's radius: free between its edge and what lies inside. */
const rim = 0.04;
/** Between two discs inside, in the radii that they are packed with. */
const apart = 0.12;

/**
 * Shows the next level inside each open node that is drawn as one disc: its children lie packed in that disc, sized
 * by their marks, and so on into the open ones among them. Nothing else moves; where nothing opens it is the layout
 * that was given.
 *
 * @param open nodes that stand open, of any level
 */
export function layInside(layout: Layout, index: FrameworkIndex, open: ReadonlySet<NodeId>): Layout {
  const opened: OpenDisc[] = [];
  const places = layout.places.flatMap((place) => insideOf(place, index, open, opened, place.node));
  return opened.length === 0 ? layout : { ...layout, places, opened };
}

/** @param opened gathers the discs that stand open, each before those in it */
function insideOf(
  place: LaidPlace,
  index: FrameworkIndex,
  open: ReadonlySet<NodeId>,
  opened: OpenDisc[],
  top: NodeId,
): readonly LaidPlace[] {
  const children = index.childrenOf(place.node);
  if (!open.has(place.node) || children.length === 0 || !holdsAll(place, index)) return [place];

  const parts = [
    ...children.map((child) => ({ node: child.id, marks: marksIn(index, child.id) })),
    { node: place.node, marks: index.membershipsAt(place.node).length },
  ].filter(({ node, marks }) => node !== place.node || marks > 0);
  const discs = packSiblings(parts.map(({ marks }) => ({ r: Math.sqrt(Math.max(1, marks)) * (1 + apart) })));
  const round = packEnclose(discs);
  const scale = (place.r * (1 - rim)) / (round.r || 1);
  const mine = opened.length;
  const places = discs.flatMap((disc, at): readonly LaidPlace[] => {
    const node = parts[at]?.node ?? place.node;
    const inner: LaidPlace = {
      node,
      cluster: place.cluster,
      x: toThousandth(place.x + (disc.x - round.x) * scale),
      y: toThousandth(place.y + (disc.y - round.y) * scale),
      r: Math.max(0.001, Math.floor(((disc.r * scale) / (1 + apart)) * 1000) / 1000),
      lines: [],
    };
    return node === place.node ? [inner] : insideOf(inner, index, open, opened, top);
  });
  opened.splice(mine, 0, { ...place, top, holds: places.map(({ node }) => node) });
  return places;
}

/** Discs in discs in discs are small: tenths would lay them over each other. */
const toThousandth = (value: number) => Math.round(value * 1000) / 1000;

/** A cluster's own disc holds only what is in it directly, where its children have discs of their own. */
const holdsAll = ({ node, cluster }: LaidPlace, index: FrameworkIndex) =>
  node !== cluster || mapLevels(index).place === null;
