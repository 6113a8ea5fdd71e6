import type { Change } from "#algorithms/change/change.ts";
import type { NodeId } from "#domain/ids.ts";
import type { Focus } from "#store/slices/workspace-slice.ts";
import type { ComparedSide } from "./compared-side.ts";

/** The change that tells of what is picked: of its node, or of the nearest wider one that a change holds. */
export function focusedChange(
  changes: readonly Change[],
  focus: Focus | null,
  from: ComparedSide,
  to: ComparedSide,
): Change | null {
  const side = [from, to].find(({ paneId }) => paneId === focus?.paneId);
  if (focus === null || side === undefined) return null;
  const { target, at } = focus;
  const node = target.kind === "occupation" ? at : target.id;
  if (node === null || (target.kind === "node" && target.frameworkId !== side.index.framework.id))
    return null;
  const end = side === from ? "from" : "to";
  for (const id of [node, ...side.index.ancestorsOf(node).map((wider) => wider.id)]) {
    const holding = changes.filter((change) => holds(change, end, id));
    const first = holding.find((change) => tellsAll(change, end)) ?? holding[0];
    if (first !== undefined) return first;
  }
  return null;
}

const holds = (change: Change, end: "from" | "to", id: NodeId) => change[end].some((node) => node.id === id);

/** A change of the whole node, not of a part that went elsewhere. */
function tellsAll({ kind, about, from, to, scattered }: Change, end: "from" | "to"): boolean {
  if (kind === "transfer" || (kind === "split-off" && from.length === 1 && to.length === 1)) return false;
  return kind === "creation" || scattered ? about === end : true;
}
