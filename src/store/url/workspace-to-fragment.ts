import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { FrameworkId } from "#domain/ids.ts";
import { targetToKey } from "#domain/target.ts";
import { defaultExpanded } from "#store/selectors/select-expanded.ts";
import type { Workspace } from "#store/slices/workspace-slice.ts";
import { fragmentVersion } from "#store/url/fragment.ts";
import { lensToFields } from "#store/url/lens-fields.ts";
import { linkFields } from "#store/url/link-fields.ts";
import { type OwnHashes, ownNamed } from "#store/url/own-in-link.ts";
import { resultsToFields } from "#store/url/results-fields.ts";

/**
 * The workspace as `#v=1&d=2026-11&f=…`, defaults left out: the {@link linkFields}, then `f` framework of each pane,
 * `h` id and content hash of each own file, `o0` nodes opened and `z0` closed in the first pane, `c0` its camera,
 * `s` what is picked, `sp` in which pane, `sa` at which place, `x` which pane is compared with which, at which levels,
 * `on` the pane that a phone shows, `k` what is in Compare, `way` between which occupations a chain is shown; the lens
 * as in `lens-fields.ts`, the results page as in `results-fields.ts`.
 *
 * @param release the data release that the figures on screen are of
 */
export function workspaceToFragment(
  workspace: Workspace,
  frameworks: ReadonlyMap<FrameworkId, FrameworkIndex>,
  release: string,
  own: OwnHashes = new Map(),
): string {
  const fields = new URLSearchParams({ v: String(fragmentVersion) });
  if (release !== "") fields.set("d", release);
  for (const { name, write } of linkFields) {
    const value = write(workspace);
    if (value !== null) fields.set(name, value);
  }
  for (const [at, { frameworkId, expanded, camera }] of workspace.panes.entries()) {
    fields.append("f", frameworkId);
    const index = frameworks.get(frameworkId);
    if (expanded !== null && index !== undefined) {
      const usual = new Set(defaultExpanded(index));
      const open = new Set(expanded);
      for (const id of expanded) if (!usual.has(id)) fields.append(`o${at}`, id);
      for (const id of usual) if (!open.has(id)) fields.append(`z${at}`, id);
    }
    if (camera !== null) fields.set(`c${at}`, [camera.x, camera.y, camera.zoom].map(round).join(","));
  }
  for (const file of ownNamed(workspace, own)) fields.append("h", file);
  const { focus, comparison, phonePane } = workspace;
  const at = (paneId: number | null) => workspace.panes.findIndex(({ id }) => id === paneId);
  if (focus !== null) {
    fields.set("s", targetToKey(focus.target));
    const pane = at(focus.paneId);
    if (pane > 0) fields.set("sp", String(pane));
    if (focus.at !== null) fields.set("sa", focus.at);
  }
  if (comparison !== null)
    fields.set("x", [at(comparison.from), at(comparison.to), comparison.levels].join(","));
  if (at(phonePane) > 0) fields.set("on", String(at(phonePane)));
  for (const [key, value] of lensToFields(workspace.lens)) fields.set(key, value);
  for (const [key, value] of resultsToFields(workspace.results)) fields.append(key, value);
  if (workspace.path !== null) fields.set("way", `${workspace.path.from}~${workspace.path.to}`);
  for (const target of workspace.compare) fields.append("k", targetToKey(target));
  return `#${fields}`;
}

const round = (value: number) => Math.round(value * 100) / 100;
