// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { facets } from "#algorithms/measures/facets.ts";
import { bundledDetails, bundledFramework, bundledOccupations } from "#cli/bundled-data.ts";
import type { Framework } from "#domain/framework.ts";
import { nodeId, type OccupationId } from "#domain/ids.ts";
import { type Lens, noFilter } from "#domain/lens.ts";
import { Table } from "#features/explore/table/Table.tsx";
import { Outline } from "#features/explore/tree/Outline.tsx";
import { TreeLayer } from "#features/explore/tree/TreeLayer.tsx";
import { type AppStore, createAppStore } from "#store/create-app-store.ts";
import { occupationTarget } from "#store/slices/workspace-slice.ts";
import { en } from "#text/en.ts";
import { frameworkFile, type ModelItem, modelOf } from "./model-of-file.ts";
import { fillJsdom, paneIdOf, renderIn } from "./render-explore.tsx";

const id = "ncc-modernized-2024";
const occupations = bundledOccupations();
const framework = bundledFramework(id) as Framework;
const index = buildFrameworkIndex(framework);
const file = frameworkFile(id);
const model = modelOf(file, occupations);
const clusters = model.filter(({ levelName }) => levelName === "cluster");

beforeAll(fillJsdom);
afterEach(cleanup);

function open(lens: Partial<Lens> = {}, compare: readonly string[] = []): AppStore {
  const store = createAppStore();
  store.getState().patchCatalogue({ framework: index, occupations });
  store.getState().addPane(framework.id);
  store.getState().setLens(lens);
  for (const one of compare) store.getState().toggleCompare(occupationTarget(one as OccupationId));
  return store;
}

/** What the accessibility tree says of an item. */
interface Said {
  readonly name: string;
  readonly level: number;
  readonly setSize: number;
  readonly setPosition: number;
  readonly expandable: boolean;
  readonly selected: boolean;
}

/** Opens every cluster in turn with all it holds, and goes through it by keys: what is said at each position. */
function walkMap(store: AppStore): ReadonlyMap<number, Said> {
  const projection = { width: 800, height: 600, nodes: new Map() };
  renderIn(store, <TreeLayer paneId={paneIdOf(store)} projection={projection} zoom={() => {}} />);
  const said = new Map<number, Said>();
  const number = (element: Element, name: string) => Number(element.getAttribute(name));
  const collect = () => {
    const items = document.querySelectorAll('[role="treeitem"]');
    expect(items.length).toBeLessThanOrEqual(60);
    for (const item of items)
      said.set(number(item, "data-position"), {
        name: item.getAttribute("aria-label") ?? "",
        level: number(item, "aria-level"),
        setSize: number(item, "aria-setsize"),
        setPosition: number(item, "aria-posinset"),
        expandable: item.hasAttribute("aria-expanded"),
        selected: item.getAttribute("aria-selected") === "true",
      });
  };
  const focused = () => {
    const item = document.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]');
    if (item === null) throw new Error("no tab stop");
    return item;
  };
  const press = (key: string) => {
    fireEvent.keyDown(focused(), { key });
    collect();
  };
  for (const cluster of clusters) {
    act(() => store.getState().goTo({ kind: "node", frameworkId: framework.id, id: nodeId(cluster.node) }));
    focused().focus();
    collect();
    press("ArrowRight"); // its first child
    press("*"); // all that stand beside it
    for (let before = -1; ; ) {
      const position = number(focused(), "data-position");
      if (position === before || model[position]?.level === 1) break;
      if (before >= 0 && model[position]?.levelName === "cluster") break;
      before = position;
      press("PageDown");
    }
  }
  return said;
}

const occupationsIn = (n: number) => `${n.toLocaleString("en-US")} ${n === 1 ? "occupation" : "occupations"}`;
const elsewhere = ({ others }: ModelItem) =>
  others === 0 ? [] : [`also in ${others} ${others === 1 ? "other" : "others"}`];

describe("the tree over the map of the default framework", () => {
  it("says every group, cluster, sub-cluster and place, each with its level, place in its set and other places", () => {
    const said = walkMap(open());
    const count = (level: string) => model.filter(({ levelName }) => levelName === level).length;
    expect([count("cluster"), count("sub-cluster"), count("occupation")]).toEqual([14, 72, 1678]);
    expect(said.size).toBe(model.length);
    expect([...said].toSorted(([a], [b]) => a - b).map(([, { selected: _, ...item }]) => item)).toEqual(
      model.map((item) => ({
        name: [
          item.occupation === null
            ? `${item.title}, ${item.levelName}, ${occupationsIn(item.within.size)}`
            : `${item.title}, occupation`,
          ...elsewhere(item),
        ].join(", "),
        level: item.level,
        setSize: item.setSize,
        setPosition: item.setPosition,
        expandable: item.holdsAny,
      })),
    );
  });

  it("says of every item whether it matches, what its colour tells, and its number in Compare", () => {
    const compare = ["47-2111.00", "29-1141.00", "25-2031.00"];
    const picks = { ...noFilter.picks, education: [3, 4], pay: [2, 3] };
    const said = walkMap(open({ colour: "pay", filter: { ...noFilter, picks } }, compare));
    const matches = matchesByHand();
    expect(matches.size).toBeGreaterThan(100);
    for (const [position, item] of model.entries()) {
      const name = said.get(position)?.name;
      const inside = [...item.within].filter((one) => matches.has(one)).length;
      if (item.occupation === null) {
        expect(name).toBe(
          `${item.title}, ${item.levelName}, ${inside} of ${occupationsIn(item.within.size)} match`,
        );
        continue;
      }
      const at = compare.indexOf(item.occupation);
      const expected = [
        `${item.title}, occupation`,
        ...(inside === 1 ? [] : ["does not match"]),
        `Pay: ${payWords(item.occupation)}`,
        ...(at < 0 ? [] : [`number ${at + 1} in Compare`]),
        ...elsewhere(item),
      ];
      expect(name).toBe(expected.join(", "));
    }
  });

  it.each(["education", "growth", "interest"] as const)("says what the colour by %s tells", (colour) => {
    const said = walkMap(open({ colour }));
    const { lens, facts } = en;
    for (const [position, item] of model.entries()) {
      const occupation = item.occupation && occupations.get(item.occupation as OccupationId);
      if (!occupation) continue;
      const { preparation, outlook } = occupation;
      const band = facets.find((facet) => facet.id === colour)?.bandOf(occupation, index) ?? null;
      const fact = {
        education: preparation.education && facts.educationShort[preparation.education],
        growth: outlook?.changePercent == null ? null : facts.percent(outlook.changePercent),
        interest: band === null ? null : (lens.bands.interest[band] ?? null),
      }[colour];
      // What is not published has no band, and so the colour of none.
      expect(fact === null, item.title).toBe(band === null);
      expect(said.get(position)?.name).toContain(
        `, occupation, ${lens.colourings[colour]}: ${fact ?? "Not published"}`,
      );
    }
  });
});

describe("the other two views under the same filter", () => {
  const picks = { ...noFilter.picks, education: [3, 4], pay: [2, 3] };

  it("the outline has every place of every match and no other, with what holds it", () => {
    const store = open({ filter: { ...noFilter, picks } });
    store.getState().setExpanded(
      paneIdOf(store),
      file.nodes.map((node) => nodeId(node.id)),
    );
    renderIn(store, <Outline paneId={paneIdOf(store)} />);
    const matches = matchesByHand();
    const kept = model.filter(({ within }) => [...within].some((one) => matches.has(one)));
    document.querySelector<HTMLElement>('[role="treeitem"]')?.focus();
    const names = kept.map(() => {
      const focused = document.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]');
      if (focused) fireEvent.keyDown(focused, { key: "ArrowDown" });
      return focused?.querySelector(".visually-hidden")?.textContent;
    });
    expect(names).toEqual(
      kept.map((item) => {
        const inside = [...item.within].filter((one) => matches.has(one)).length;
        return item.occupation === null
          ? `${item.title}, ${item.levelName}, ${inside} of ${occupationsIn(item.within.size)} match`
          : [`${item.title}, occupation`, ...elsewhere(item)].join(", ");
      }),
    );
  });

  it("the table counts a row for each match, and marks the picked one", () => {
    const store = open({ filter: { ...noFilter, picks } });
    const matches = matchesByHand();
    renderIn(store, <Table paneId={paneIdOf(store)} />);
    expect(screen.getByRole("table").getAttribute("aria-rowcount")).toBe(String(matches.size + 1));
    const [one = ""] = matches;
    act(() => store.getState().goTo(occupationTarget(one as OccupationId)));
    expect(document.querySelectorAll('tr[aria-current="true"]')).toHaveLength(1);
    expect(document.querySelector('tr[aria-current="true"] button')?.textContent).toBe(
      occupations.get(one as OccupationId)?.title,
    );
  });
});

describe("the links of what is picked", () => {
  it("are walked in full from many occupations, each said with its reason", () => {
    const details = bundledDetails();
    const store = open();
    store.getState().patchCatalogue({ details });
    const projection = { width: 800, height: 600, nodes: new Map() };
    renderIn(store, <TreeLayer paneId={paneIdOf(store)} projection={projection} zoom={() => {}} />);
    const placed = model.filter(({ occupation }) => occupation !== null);
    for (let at = 0; at < placed.length; at += 67) {
      const from = placed[at] as ModelItem;
      const occupation = from.occupation as OccupationId;
      act(() =>
        store
          .getState()
          .goTo(occupationTarget(occupation), { paneId: paneIdOf(store), at: nodeId(from.node) }),
      );
      const otherPlaces = placed.filter((one) => one.occupation === occupation && one.node !== from.node);
      const related = (details.related.get(occupation) ?? []).filter(({ id: one }) =>
        placed.some((place) => place.occupation === one),
      );
      const count = Math.min(10, otherPlaces.length + related.length);
      const reached: string[] = [];
      for (let step = 1; step <= count; step += 1) {
        const focused = document.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]') as HTMLElement;
        fireEvent.keyDown(focused, { key: "." });
        const { focus, announcement } = store.getState();
        const why = step <= otherPlaces.length ? "another place of" : "related to";
        expect(announcement.text).toBe(`Link ${step} of ${count}, ${why} ${from.title}.`);
        reached.push(`${focus?.target.id}@${focus?.at}`);
      }
      expect(new Set(reached.slice(0, otherPlaces.length))).toEqual(
        new Set(otherPlaces.map(({ key }) => key).slice(0, 10)),
      );
      expect(new Set(reached.map((key) => key.split("@")[0])).size).toBe(
        Math.min(1, otherPlaces.length) + Math.max(0, count - otherPlaces.length),
      );
    }
  });
});

/** An associate's or a bachelor's degree, and $55,000 to $99,999 a year; from the published figures alone. */
function matchesByHand(): ReadonlySet<string> {
  const placed = new Set(file.memberships.map(({ occupation }) => occupation));
  return new Set(
    [...occupations.values()]
      .filter(({ id: one, wage, preparation }) => {
        const median = wage?.annual.median ?? null;
        return (
          placed.has(one) &&
          /^(Associate|Bachelor)'s degree$/.test(preparation.education ?? "") &&
          median !== null &&
          median >= 55_000 &&
          median < 100_000
        );
      })
      .map(({ id: one }) => one),
  );
}

function payWords(occupation: string): string {
  const median = occupations.get(occupation as OccupationId)?.wage?.annual.median ?? null;
  return median === null ? "Not published" : `$${median.toLocaleString("en-US")}`;
}
