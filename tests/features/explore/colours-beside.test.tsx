// @vitest-environment jsdom
import { cleanup } from "@testing-library/react";
import { afterEach, beforeAll, expect, it } from "vitest";
import { clusterColours14 } from "#algorithms/graph/cluster-colours.ts";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { ClusterIndex } from "#features/explore/ClusterIndex.tsx";
import { Table } from "#features/explore/table/Table.tsx";
import { Outline } from "#features/explore/tree/Outline.tsx";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { fillJsdom, paneIdOf, renderIn, storeWith } from "./render-explore.tsx";

beforeAll(fillJsdom);
afterEach(cleanup);

const [firstColour, secondColour] = clusterColours14.map(({ light }) => light);

it.for([
  ["outline", Outline],
  ["table", Table],
  ["list of clusters", ClusterIndex],
] as const)("the %s has the colours of the framework beside it, as the map has", ([, View]) => {
  const store = storeWith("trades: welder\n health: nurse");
  const badges = () => {
    const { container } = renderIn(store, <View paneId={paneIdOf(store)} />);
    const found = [...container.querySelectorAll<HTMLElement>("[style*='--badge-light']")];
    cleanup();
    return Object.fromEntries(
      found.map((badge) => [badge.textContent, badge.style.getPropertyValue("--badge-light")]),
    );
  };
  expect(badges()).toEqual({ TR: firstColour, HE: secondColour });

  const framework = buildFrameworkIndex(frameworkFromText("b", "care: nurse\n craft: welder"));
  store.getState().patchCatalogue({ framework });
  store.getState().addPane(framework.framework.id);
  expect(badges()).toEqual({ TR: secondColour, HE: firstColour });
});
