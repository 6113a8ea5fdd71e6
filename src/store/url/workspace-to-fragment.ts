import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { FrameworkId } from "#domain/ids.ts";
import { targetToKey } from "#domain/target.ts";
import { defaultExpanded } from "#store/selectors/select-expanded.ts";
import type { Workspace } from "#store/slices/workspace-slice.ts";
import { fragmentVersion } from "#store/url/fragment.ts";

/**
 * The workspace as `#v=1&d=2026-11&f=…`, defaults left out: `p` page, `view`, `f` framework of each pane, `o0` nodes
 * opened (`-` before it: closed) in the first pane, `c0` its camera, `s` what is picked, `sp` in which pane, `sa` at
 * which place, `q` the search, `k` what is compared.
 *
 * @param release the data release that the figures on screen are of
 */
export function workspaceToFragment(
  workspace: Workspace,
  frameworks: ReadonlyMap<FrameworkId, FrameworkIndex>,
  release: string,
): string {
  const fields = new URLSearchParams({ v: String(fragmentVersion) });
  if (release !== "") fields.set("d", release);
  if (workspace.page !== "explore") fields.set("p", workspace.page);
  if (workspace.view !== "map") fields.set("view", workspace.view);
  for (const [at, { frameworkId, expanded, camera }] of workspace.panes.entries()) {
    fields.append("f", frameworkId);
    const index = frameworks.get(frameworkId);
    if (expanded !== null && index !== undefined) {
      const usual = new Set(defaultExpanded(index));
      const open = new Set(expanded);
      for (const id of expanded) if (!usual.has(id)) fields.append(`o${at}`, id);
      for (const id of usual) if (!open.has(id)) fields.append(`o${at}`, `-${id}`);
      if (!fields.has(`o${at}`)) fields.append(`o${at}`, "");
    }
    if (camera !== null) fields.set(`c${at}`, [camera.x, camera.y, camera.zoom].map(round).join(","));
  }
  const { focus } = workspace;
  if (focus !== null) {
    fields.set("s", targetToKey(focus.target));
    const pane = workspace.panes.findIndex(({ id }) => id === focus.paneId);
    if (pane > 0) fields.set("sp", String(pane));
    if (focus.at !== null) fields.set("sa", focus.at);
  }
  if (workspace.query !== "") fields.set("q", workspace.query);
  for (const target of workspace.compare) fields.append("k", targetToKey(target));
  return `#${fields}`;
}

const round = (value: number) => Math.round(value * 100) / 100;
