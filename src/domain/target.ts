import {
  type FrameworkId,
  frameworkId,
  type NodeId,
  nodeId,
  type OccupationId,
  occupationId,
} from "#domain/ids.ts";

/** What a person can point at: an occupation (the same one in every framework), or a node of one framework. */
export type Target =
  | { readonly kind: "occupation"; readonly id: OccupationId }
  | { readonly kind: "node"; readonly frameworkId: FrameworkId; readonly id: NodeId };

/** `occupation:15-1252.00` or `node:soc-2018:soc/15-0000`: the form used in links, results and saved lists. */
export function targetToKey(target: Target): string {
  return target.kind === "occupation" ? `occupation:${target.id}` : `node:${target.frameworkId}:${target.id}`;
}

/** @returns `null` if the text is not of either form; whether the thing exists is for the caller to check */
export function targetFromKey(key: string): Target | null {
  const [kind, first, ...rest] = key.split(":");
  if (kind === "occupation" && first !== undefined && /^\d{2}-\d{4}\.\d{2}$/.test(first) && rest.length === 0)
    return { kind, id: occupationId(first) };
  if (kind === "node" && first !== undefined && /^[a-z0-9-]+$/.test(first) && rest.join(":") !== "")
    return { kind, frameworkId: frameworkId(first), id: nodeId(rest.join(":")) };
  return null;
}

export const sameTarget = (a: Target, b: Target): boolean => targetToKey(a) === targetToKey(b);
