import { buildLinks, mostLinks } from "#algorithms/graph/build-links.ts";
import type { Tree, TreeItem } from "#algorithms/graph/tree-items.ts";
import { openableSiblings } from "#algorithms/graph/tree-moves.ts";
import { closeNode, openNode } from "#algorithms/graph/tree-open.ts";
import type { Details } from "#domain/details.ts";
import type { NodeId } from "#domain/ids.ts";
import type { Target } from "#domain/target.ts";
import { selectBridges } from "#store/selectors/select-bridges.ts";
import { defaultExpanded } from "#store/selectors/select-expanded.ts";
import type { LinkWalk, WalkLink } from "#store/slices/session-slice.ts";
import { useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { focusOn, type TreeView } from "./use-tree.ts";

/** All that a person can do to a tree by pointer, key or menu. */
export interface TreeActs {
  readonly pick: (position: number) => void;
  /** Opens the node and picks it. */
  readonly open: (node: NodeId) => void;
  /** Closes the node and picks it. */
  readonly close: (node: NodeId) => void;
  readonly openSiblings: (position: number) => void;
  readonly toggleCompare: (position: number) => void;
  /** Along the links of the item where the walk began, round the end. */
  readonly followLink: (from: number, by: 1 | -1) => void;
  /** To where the last walk along links began. */
  readonly goBack: () => void;
}

/** `map`: one cluster is open at a time, and a link out of it leads to the whole map. */
export function useTreeActs(view: TreeView, map: boolean): TreeActs {
  const store = useAppStoreApi();
  const words = useText().explore.tree;
  const { tree, paneId, open } = view;

  const keepOpen = (nodes: ReadonlySet<NodeId>) => {
    const usual = defaultExpanded(tree.index);
    const same = nodes.size === usual.length && usual.every((id) => nodes.has(id));
    store.getState().setExpanded(paneId, same ? null : [...nodes]);
  };
  const pick = (position: number) => {
    if (position === view.picked) return;
    if (open !== view.usual) keepOpen(open);
    const focus = focusOn(view, position);
    if (focus !== null) store.getState().setFocus(focus);
  };
  const pickNode = (node: NodeId) => {
    const target = { kind: "node", frameworkId: tree.index.framework.id, id: node } as const;
    store.getState().setFocus({ paneId, target, at: null });
    store.getState().setCamera(paneId, null);
  };
  const jump = (position: number) => {
    const item = tree.itemAt(position);
    if (item === undefined) return;
    if (!map) pick(position);
    else if (item.target.kind === "occupation") store.getState().goTo(item.target, { paneId, at: item.node });
    else store.getState().goTo(item.target, { paneId });
  };

  return {
    pick,
    open: (node) => {
      keepOpen(openNode(tree.index, open, node, map));
      pickNode(node);
    },
    close: (node) => {
      keepOpen(closeNode(tree.index, open, node));
      pickNode(node);
    },
    openSiblings: (position) => {
      const { nodes, left } = openableSiblings(tree, position, (id) => open.has(id));
      pick(position);
      keepOpen(new Set([...open, ...nodes]));
      if (left > 0) store.getState().announce(words.someOpened(nodes.length, left));
    },
    toggleCompare: (position) => {
      const item = tree.itemAt(position);
      if (item !== undefined) store.getState().toggleCompare(item.target);
    },
    followLink: (from, by) => {
      const { announce, details, linkWalk: going, walkStarts, setLinkWalk } = store.getState();
      const { length = 0 } = going?.links ?? [];
      const next =
        going?.tree === tree && going.links[going.at]?.position === from
          ? { ...going, at: (going.at + by + length) % length }
          : beginWalk(view, from, by, details?.related ?? null);
      const link = next.links[next.at];
      if (link === undefined) {
        const toCome = details === null && tree.itemAt(from)?.target.kind === "occupation";
        announce(toCome ? words.linksToCome : words.noLinks);
        return;
      }
      setLinkWalk(next, next.from === from ? [...walkStarts, { tree, from }] : walkStarts);
      jump(link.position);
      const title = tree.itemAt(next.from)?.title ?? "";
      const { reason } = link;
      const why =
        reason.kind === "shares"
          ? words.linkReason.shares(title, reason.jobs)
          : words.linkReason[reason.kind](title);
      announce(words.link(next.at + 1, next.links.length, why));
    },
    goBack: () => {
      const { walkStarts, setLinkWalk } = store.getState();
      const start = walkStarts.findLast((one) => one.tree === tree);
      setLinkWalk(
        null,
        walkStarts.filter((one) => one !== start),
      );
      if (start !== undefined) jump(start.from);
    },
  };
}

function beginWalk(
  { tree }: TreeView,
  from: number,
  by: 1 | -1,
  related: Details["related"] | null,
): LinkWalk {
  const item = tree.itemAt(from);
  const links = item === undefined ? [] : linksOf(tree, item, related);
  return { tree, from, links, at: by > 0 ? 0 : Math.max(0, links.length - 1) };
}

/** What the map draws: of an occupation its other places and related ones, of a node what it shares occupations with. */
function linksOf(tree: Tree, item: TreeItem, related: Details["related"] | null): readonly WalkLink[] {
  const { target, node } = item;
  const { index } = tree;
  const link = (to: Target, at: NodeId | null, reason: WalkLink["reason"]): readonly WalkLink[] => {
    const position = tree.positionOf(to, at);
    return position === null ? [] : [{ position, reason }];
  };
  if (target.kind === "occupation")
    return buildLinks(index, target.id, node, related?.get(target.id) ?? null).flatMap((one) =>
      link({ kind: "occupation", id: one.occupation }, one.node, one.reason),
    );
  const from = index.byId.get(node);
  if (from === undefined) return [];
  return selectBridges(index, from)
    .level.slice(0, mostLinks)
    .flatMap(({ node: { id }, shared }) =>
      link({ ...target, id }, null, { kind: "shares", jobs: shared.length }),
    );
}
