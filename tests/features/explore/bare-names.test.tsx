// @vitest-environment jsdom
import { act, cleanup, screen } from "@testing-library/react";
import { afterEach, beforeAll, expect, it } from "vitest";
import { nodeId } from "#domain/ids.ts";
import { ClusterIndex } from "#features/explore/ClusterIndex.tsx";
import { Takeaway } from "#features/explore/Takeaway.tsx";
import { Outline } from "#features/explore/tree/Outline.tsx";
import { TreeLayer } from "#features/explore/tree/TreeLayer.tsx";
import { ProfilePanel } from "#features/profile/ProfilePanel.tsx";
import { bareFramework, bareNode } from "../../fixtures/bare-framework.ts";
import { storeOf } from "../../fixtures/render-in-store.tsx";
import { fillJsdom, paneIdOf, renderIn } from "./render-explore.tsx";

beforeAll(fillJsdom);
afterEach(cleanup);

/** Health holds care (nurse, aide) and labs, which ends there; fun ends at once. No occupation is placed. */
const framework = bareFramework("bare", {
  levels: [
    { id: "field", singular: "field", plural: "fields" },
    { id: "route", singular: "route", plural: "routes" },
    { id: "work", singular: "kind of work", plural: "kinds of work" },
  ],
  nodes: [
    bareNode("health", "field", "Health", null),
    bareNode("care", "route", "Care", "health"),
    bareNode("nurse", "work", "Nurse", "care"),
    bareNode("aide", "work", "Aide", "care"),
    bareNode("labs", "route", "Labs", "health"),
    bareNode("fun", "field", "Fun", null),
  ],
  memberships: [],
});
const said = [
  "Health, field, 3 parts",
  "Care, route, 2 parts",
  "Nurse, kind of work",
  "Aide, kind of work",
  "Labs, route",
  "Fun, field",
];

function storeWithAllOpen() {
  const store = storeOf([framework], []);
  store.getState().setExpanded(paneIdOf(store), [nodeId("health"), nodeId("care")]);
  return store;
}

it("names items by the ends of the tree that they hold, and ends by nothing, in outline and tree", () => {
  const store = storeWithAllOpen();
  const paneId = paneIdOf(store);
  renderIn(store, <Outline paneId={paneId} />);
  const rows = screen.getAllByRole("treeitem");
  expect(rows.map((row) => row.querySelector(".visually-hidden")?.textContent)).toEqual(said);
  expect(document.body.textContent).not.toContain("0 occupations");
  cleanup();
  const projection = { width: 800, height: 600, nodes: new Map() };
  renderIn(store, <TreeLayer paneId={paneId} projection={projection} zoom={() => {}} />);
  expect(screen.getAllByRole("treeitem").map((item) => item.getAttribute("aria-label"))).toEqual(said);
});

it("counts them in the index and in the one sentence", () => {
  const store = storeOf([framework], []);
  const paneId = paneIdOf(store);
  renderIn(
    store,
    <>
      <Takeaway paneId={paneId} />
      <ClusterIndex paneId={paneId} />
    </>,
  );
  expect(document.body.textContent).not.toMatch(/\b0\b|occupation/);
});

it("tells in the details what a node holds", () => {
  const store = storeOf([framework], []);
  renderIn(store, <ProfilePanel more={null} />);
  const pick = (id: string) =>
    act(() => store.getState().goTo({ kind: "node", frameworkId: framework.id, id: nodeId(id) }));
  pick("health");
  expect(screen.getByText(/This one holds 3 parts in 2 routes\.$/)).toBeTruthy();
  expect(screen.getByRole("button", { name: /^Care ?, 2 parts$/ })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Labs" })).toBeTruthy();
  pick("care");
  expect(screen.getByText(/This one holds 2 kinds of work\.$/)).toBeTruthy();
  pick("fun");
  expect(screen.queryByText(/holds|No occupation/)).toBeNull();
});
