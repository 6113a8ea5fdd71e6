import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import {
  type FrameworkId,
  frameworkId,
  type NodeId,
  nodeId,
  type OccupationId,
  occupationId,
} from "#domain/ids.ts";
import type { PathEnds } from "#domain/lens.ts";
import { type Target, targetFromKey } from "#domain/target.ts";
import { defaultExpanded } from "#store/selectors/select-expanded.ts";
import {
  type Camera,
  type Comparison,
  emptyWorkspace,
  type Focus,
  mostCompared,
  mostPanes,
  type Pane,
  type View,
  type Workspace,
} from "#store/slices/workspace-slice.ts";
import type { LinkNotice } from "#store/url/fragment.ts";
import { lensFromFields } from "#store/url/lens-fields.ts";
import { linkFields } from "#store/url/link-fields.ts";
import { resultsFromFields } from "#store/url/results-fields.ts";

/** 64 levels with 64, and the two pairs that come first. */
const mostLevelPairs = 64 * 64 + 2;

/** What the link is read against: a part that names nothing here is dropped with a notice. */
export interface LinkContext {
  readonly frameworks: ReadonlyMap<FrameworkId, FrameworkIndex>;
  /** Whether there is such a framework, though it has not come. */
  readonly isListed: (id: FrameworkId) => boolean;
  readonly hasOccupation: (id: OccupationId) => boolean;
  readonly defaultFramework: FrameworkId;
  readonly defaultView: View;
  readonly release: string;
}

/** The frameworks that the link's panes and picks name, to be loaded before the rest is read. */
export function frameworksNamed(fields: URLSearchParams): readonly FrameworkId[] {
  const inTargets = [fields.get("s") ?? "", fields.get("fd") ?? "", ...fields.getAll("k")].flatMap((key) => {
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
    if (index === undefined && !context.isListed(frameworkId(id)))
      notices.push({ kind: "missing-framework", id });
    else if (panes.length >= mostPanes) unreadable(`f=${id}`);
    else {
      const pane: Pane = {
        id: panes.length + 1,
        frameworkId: frameworkId(id),
        expanded:
          index === undefined
            ? null
            : readExpanded(fields.getAll(`o${at}`), fields.getAll(`z${at}`), index, unreadable),
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

  const front = context.frameworks.get(panes[0]?.frameworkId ?? context.defaultFramework);
  const picked = fields.get("s");
  const target = picked === null ? null : readTarget(picked);
  const workspace: Workspace = {
    ...emptyWorkspace,
    ...readFields(fields, context, unreadable),
    panes,
    focus:
      target === null
        ? null
        : readFocus(target, fields, paneAt.get(Number(fields.get("sp") ?? 0)) ?? panes[0], context),
    compare,
    comparison:
      readComparison(fields.get("x"), paneAt) ??
      (fields.has("x") ? unreadable(`x=${fields.get("x")}`) : null),
    phonePane: fields.has("on")
      ? (paneAt.get(Number(fields.get("on")))?.id ?? unreadable(`on=${fields.get("on")}`))
      : null,
    lens: lensFromFields(fields, unreadable),
    results: resultsFromFields(fields, (id) => front?.byId.has(id) ?? false, unreadable),
    path:
      readPath(fields.get("way"), context) ??
      (fields.has("way") ? unreadable(`way=${fields.get("way")}`) : null),
  };
  return { workspace, notices };
}

function readFields(
  fields: URLSearchParams,
  { defaultView }: LinkContext,
  unreadable: (part: string) => null,
): Partial<Workspace> {
  const parts = linkFields.map(({ name, read }): Partial<Workspace> | null => {
    const text = fields.get(name);
    return text === null ? null : (read(text) ?? unreadable(`${name}=${text}`));
  });
  return Object.assign({ view: defaultView }, ...parts);
}

function readExpanded(
  opened: readonly string[],
  closed: readonly string[],
  index: FrameworkIndex,
  unreadable: (part: string) => null,
): readonly NodeId[] | null {
  if (opened.length + closed.length === 0) return null;
  const open = new Set(defaultExpanded(index));
  for (const part of closed) if (!open.delete(nodeId(part))) unreadable(part);
  for (const part of opened) {
    if (index.byId.has(nodeId(part))) open.add(nodeId(part));
    else unreadable(part);
  }
  return [...open];
}

/** `0,1,0`: places of the two panes in the link, and of the pair of levels. */
function readComparison(text: string | null, paneAt: ReadonlyMap<number, Pane>): Comparison | null {
  const [a, b, levels] = (text ?? "").split(",").map(Number);
  const from = paneAt.get(a ?? Number.NaN);
  const to = paneAt.get(b ?? Number.NaN);
  const fits = levels !== undefined && Number.isInteger(levels) && levels >= 0 && levels < mostLevelPairs;
  return from === undefined || to === undefined || from === to || !fits
    ? null
    : { from: from.id, to: to.id, levels };
}

/** `29-2061.00~29-1141.00` */
function readPath(text: string | null, { hasOccupation }: LinkContext): PathEnds | null {
  const [from, to, ...rest] = (text ?? "").split("~").map(occupationId);
  if (from === undefined || to === undefined || rest.length > 0 || from === to) return null;
  return hasOccupation(from) && hasOccupation(to) ? { from, to } : null;
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
