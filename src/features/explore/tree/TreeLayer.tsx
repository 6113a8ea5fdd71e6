import type { CSSProperties } from "react";
import { pathOf } from "#algorithms/graph/path-of.ts";
import { nearestInDirection } from "#algorithms/graph/tree-direction.ts";
import { hasItemsBelow, type Tree, type TreeItem } from "#algorithms/graph/tree-items.ts";
import { nodeId, occupationId } from "#domain/ids.ts";
import type { Target } from "#domain/target.ts";
import { useText } from "#text/text-context.ts";
import { dotKey, type MapProjection, type Projected } from "../map/scene/map-projection.ts";
import { TreeRoot } from "./TreeRoot.tsx";
import styles from "./tree-layer.module.css";
import { useItemNames } from "./use-item-names.ts";
import { type TreeView, useTree } from "./use-tree.ts";
import { useTreeActs } from "./use-tree-acts.ts";
import type { MapKeys } from "./use-tree-keys.ts";

/** No more elements than this lie over the map at once; they follow the keyboard. */
const mostItems = 60;

interface TreeLayerProps {
  readonly paneId: number;
  readonly projection: MapProjection;
  readonly zoom: MapKeys["zoom"];
}

/** What the canvas shows, as a tree of elements on the drawn nodes: for the keyboard and for screen readers. */
export function TreeLayer({ paneId, projection, zoom }: TreeLayerProps) {
  const view = useTree(paneId);
  return view === null || view.rows.length === 0 ? null : (
    <MapTree view={view} projection={projection} zoom={zoom} />
  );
}

function MapTree({ view, projection, zoom }: Omit<TreeLayerProps, "paneId"> & { readonly view: TreeView }) {
  const text = useText();
  const named = useItemNames(view);
  const acts = useTreeActs(view, true);
  const { tree, rows, activeRow, open, picked } = view;
  const start = Math.max(0, Math.min(activeRow - mostItems / 2, rows.length - mostItems));

  const nearest: MapKeys["nearest"] = (from, direction) =>
    nearestInDirection(drawnItems(tree, projection), placeOf(tree, projection, from), direction);

  return (
    <TreeRoot
      view={view}
      acts={acts}
      label={text.explore.tree.mapLabel(tree.index.framework.title)}
      map={{ nearest, zoom }}
      className={styles.layer}
    >
      {rows.slice(start, start + mostItems).map((position, at) => {
        const item = tree.itemAt(position);
        if (item === undefined) return null;
        const { x, y, r } = placeOf(tree, projection, position);
        const below = item.target.kind === "node" && hasItemsBelow(tree, position);
        return (
          <div
            key={item.key}
            role="treeitem"
            aria-label={named(item).name}
            aria-level={item.level}
            aria-setsize={item.setSize}
            aria-posinset={item.setPosition}
            aria-expanded={below ? open.has(item.node) : undefined}
            aria-selected={position === picked}
            tabIndex={start + at === activeRow ? 0 : -1}
            data-position={position}
            className={styles.item}
            style={{ "--x": `${x}px`, "--y": `${y}px`, "--r": `${r}px` } as CSSProperties}
          />
        );
      })}
    </TreeRoot>
  );
}

/** Where the item is drawn (an occupation in the drawn place round its own), or what it is in; else the middle. */
function placeOf(tree: Tree, projection: MapProjection, position: number): Projected {
  for (let at: number | null = position; at !== null; at = tree.itemAt(at)?.parent ?? null) {
    const item = tree.itemAt(at);
    const drawn = item && drawnAt(tree, projection, item);
    if (drawn) return drawn;
  }
  return { x: projection.width / 2, y: projection.height / 2, r: 12 };
}

function drawnAt(
  { index }: Tree,
  { nodes }: MapProjection,
  { target, node }: TreeItem,
): Projected | undefined {
  if (target.kind === "node") return nodes.get(node);
  const place = pathOf(index, node).findLast((step) => nodes.has(dotKey(target.id, step)));
  return place && nodes.get(dotKey(target.id, place));
}

/** Goes by what is drawn, which is little, and not by the tree, which may be large. */
function* drawnItems(tree: Tree, { nodes }: MapProjection): Iterable<readonly [number, Projected]> {
  const { index } = tree;
  for (const [key, drawn] of nodes) {
    const [first = "", ...rest] = key.split("@");
    const target: Target = index.byId.has(nodeId(key))
      ? { kind: "node", frameworkId: index.framework.id, id: nodeId(key) }
      : { kind: "occupation", id: occupationId(first) };
    const place = nodeId(rest.join("@"));
    const at =
      target.kind === "node"
        ? null
        : index.placementsOf(target.id).find(({ node }) => pathOf(index, node).includes(place))?.node;
    const position = at === undefined ? null : tree.positionOf(target, at);
    if (position !== null) yield [position, drawn];
  }
}
