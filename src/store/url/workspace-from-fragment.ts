import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { type FrameworkId, frameworkId, type NodeId, nodeId, type OccupationId } from "#domain/ids.ts";
import { type Target, targetFromKey } from "#domain/target.ts";
import { defaultExpanded } from "#store/selectors/select-expanded.ts";
import {
  type Camera,
  emptyWorkspace,
  type Focus,
  mostCompared,
  mostPanes,
  type Pane,
  pages,
  views,
  type Workspace,
} from "#store/slices/workspace-slice.ts";
import type { LinkNotice } from "#store/url/fragment.ts";

/** What the link is read against: a part that names nothing here is dropped with a notice. */
export interface LinkContext {
  readonly frameworks: ReadonlyMap<FrameworkId, FrameworkIndex>;
  readonly hasOccupation: (id: OccupationId) => boolean;
  readonly defaultFramework: FrameworkId;
  readonly release: string;
}

/** The frameworks that the link's panes and picks name, to be loaded before the rest is read. */
export function frameworksNamed(fields: URLSearchParams): readonly FrameworkId[] {
  const inTargets = [fields.get("s") ?? "", ...fields.getAll("k")].flatMap((key) => {
    const target = targetFromKey(key);
    return target?.kind === "node" ? [target.frameworkId] : [];
  });
  return [...new Set([...fields.getAll("f").map(frameworkId), ...inTargets])];
}

/** Reads fields of the present version. Never throws; what cannot be read is left out and said. */
export function workspaceFromFragment(
  fields: URLSearchParams,
  context: LinkContext,
): { readonly workspace: Workspace; readonly notices: readonly LinkNotice[] } {
  const notices: LinkNotice[] = [];
  const unreadable = (part: string) => {
    notices.push({ kind: "unreadable", part: part.slice(0, 60) });
    return null;
  };
  const release = fields.get("d");
  if (release !== null && context.release !== "" && release !== context.release)
    notices.push({ kind: "other-release", release });

  const panes: Pane[] = [];
  const paneAt = new Map<number, Pane>();
  for (const [at, id] of fields.getAll("f").entries()) {
    const index = context.frameworks.get(frameworkId(id));
    if (index === undefined) notices.push({ kind: "missing-framework", id });
    else if (panes.length >= mostPanes) unreadable(`f=${id}`);
    else {
      const pane: Pane = {
        id: panes.length + 1,
        frameworkId: frameworkId(id),
        expanded: readExpanded(fields.getAll(`o${at}`), index),
        camera: readCamera(fields.get(`c${at}`)) ?? (fields.has(`c${at}`) ? unreadable(`c${at}`) : null),
      };
      panes.push(pane);
      paneAt.set(at, pane);
    }
  }
  if (panes.length === 0)
    panes.push({ id: 1, frameworkId: context.defaultFramework, expanded: null, camera: null });

  const exists = (target: Target) =>
    target.kind === "occupation"
      ? context.hasOccupation(target.id)
      : (context.frameworks.get(target.frameworkId)?.byId.has(target.id) ?? false);
  const readTarget = (key: string) => {
    const target = targetFromKey(key);
    return target !== null && exists(target) ? target : unreadable(key);
  };

  const compare: Target[] = [];
  for (const key of fields.getAll("k")) {
    const target = readTarget(key);
    if (target === null) continue;
    if (compare.length < mostCompared && compare.every(({ kind }) => kind === target.kind))
      compare.push(target);
    else unreadable(key);
  }

  const picked = fields.get("s");
  const target = picked === null ? null : readTarget(picked);
  const workspace: Workspace = {
    ...emptyWorkspace,
    page:
      oneOf(pages, fields.get("p")) ??
      (fields.has("p") ? unreadable(`p=${fields.get("p")}`) : null) ??
      "explore",
    view:
      oneOf(views, fields.get("view")) ??
      (fields.has("view") ? unreadable(`view=${fields.get("view")}`) : null) ??
      "map",
    panes,
    focus:
      target === null
        ? null
        : readFocus(target, fields, paneAt.get(Number(fields.get("sp") ?? 0)) ?? panes[0], context),
    query: (fields.get("q") ?? "").slice(0, 200),
    compare,
  };
  return { workspace, notices };
}

const oneOf = <Value extends string>(values: readonly Value[], value: string | null) =>
  values.find((one) => one === value) ?? null;

function readExpanded(parts: readonly string[], index: FrameworkIndex): readonly NodeId[] | null {
  if (parts.length === 0) return null;
  const open = new Set(defaultExpanded(index));
  for (const part of parts) {
    if (part.startsWith("-")) open.delete(nodeId(part.slice(1)));
    else if (index.byId.has(nodeId(part))) open.add(nodeId(part));
  }
  return [...open];
}

function readCamera(text: string | null): Camera | null {
  const [x, y, zoom] = (text ?? "").split(",").map((part) => (part === "" ? Number.NaN : Number(part)));
  if (x === undefined || y === undefined || zoom === undefined) return null;
  const fine = [x, y, zoom].every((value) => Number.isFinite(value) && Math.abs(value) < 1e6);
  return fine && zoom > 0.05 && zoom < 200 ? { x, y, zoom } : null;
}

function readFocus(
  target: Target,
  fields: URLSearchParams,
  pane: Pane | undefined,
  { frameworks }: LinkContext,
): Focus | null {
  if (pane === undefined) return null;
  const at = fields.get("sa");
  const known = at !== null && (frameworks.get(pane.frameworkId)?.byId.has(nodeId(at)) ?? false);
  return { paneId: pane.id, target, at: target.kind === "occupation" && known ? nodeId(at) : null };
}
