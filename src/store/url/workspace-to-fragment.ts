import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { FrameworkId } from "#domain/ids.ts";
import { targetToKey } from "#domain/target.ts";
import { defaultExpanded } from "#store/selectors/select-expanded.ts";
import { emptyWorkspace, type Workspace } from "#store/slices/workspace-slice.ts";
import { fragmentVersion } from "#store/url/fragment.ts";
import { lensToFields } from "#store/url/lens-fields.ts";

/**
 * The workspace as `#v=1&d=2026-11&f=…`, defaults left out: `p` page, `view`, `f` framework of each pane, `o0` nodes
 * opened and `z0` closed in the first pane, `c0` its camera, `s` what is picked, `sp` in which pane, `sa` at
 * which place, `q` the search, `k` what is in Compare, `ask` which question of it, `t` the table's order, `tab` what the panel tells, `x` which pane is compared
 * with which, at which levels, `way` between which occupations a chain is shown; the lens as in `lens-fields.ts`.
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
  fields.set("view", workspace.view);
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
  const { focus } = workspace;
  if (focus !== null) {
    fields.set("s", targetToKey(focus.target));
    const pane = workspace.panes.findIndex(({ id }) => id === focus.paneId);
    if (pane > 0) fields.set("sp", String(pane));
    if (focus.at !== null) fields.set("sa", focus.at);
  }
  if (workspace.query !== "") fields.set("q", workspace.query);
  const { order, comparison } = workspace;
  if (order !== emptyWorkspace.order && `${order.column} ${order.direction}` !== "title ascending")
    fields.set("t", `${order.column}.${order.direction}`);
  if (workspace.panel !== "changed") fields.set("tab", workspace.panel);
  if (comparison !== null) {
    const at = (paneId: number) => workspace.panes.findIndex(({ id }) => id === paneId);
    fields.set("x", [at(comparison.from), at(comparison.to), comparison.levels].join(","));
  }
  for (const [key, value] of lensToFields(workspace.lens)) fields.set(key, value);
  if (workspace.path !== null) fields.set("way", `${workspace.path.from}~${workspace.path.to}`);
  for (const target of workspace.compare) fields.append("k", targetToKey(target));
  if (workspace.question !== null) fields.set("ask", workspace.question);
  return `#${fields}`;
}

const round = (value: number) => Math.round(value * 100) / 100;
