import { randomLcg } from "d3";
import { describe, expect, it } from "vitest";
import { changeParameters } from "#algorithms/change/change-parameters.ts";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { frameworkId, nodeId, occupationId } from "#domain/ids.ts";
import { noFilter } from "#domain/lens.ts";
import { emptyWorkspace, type Workspace } from "#store/slices/workspace-slice.ts";
import { parseFragment } from "#store/url/fragment.ts";
import { settleOwn } from "#store/url/own-in-link.ts";
import { frameworksNamed, workspaceFromFragment } from "#store/url/workspace-from-fragment.ts";
import { workspaceToFragment } from "#store/url/workspace-to-fragment.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";

const known = new Set(["29-1141.00", "47-2111.00", "15-1254.00"]);
const frameworks = new Map(
  [
    frameworkFromText("one", "health > care: 29-1141.00\n trades > wires: 47-2111.00"),
    frameworkFromText("two", "people: 29-1141.00\n things: 47-2111.00"),
  ].map((framework) => [framework.id, buildFrameworkIndex(framework)]),
);
const read = (hash: string) => {
  const { fields, notices } = parseFragment(hash);
  const settled = settleOwn(fields, new Map([[frameworkId("one"), "0123456789abcdef"]]));
  const result = workspaceFromFragment(settled.fields, {
    frameworks,
    isListed: (id) => id === "late",
    hasOccupation: (id) => known.has(id),
    defaultFramework: frameworkId("one"),
    defaultView: "map",
    release: "2026-11",
  });
  return { workspace: result.workspace, notices: [...notices, ...settled.notices, ...result.notices] };
};
const pane = (id: number, framework: string) => ({
  id,
  frameworkId: frameworkId(framework),
  expanded: null,
  camera: null,
});

/** All that can be on screen. */
const crowded: Workspace = {
  page: "explore",
  view: "table",
  panes: [
    { ...pane(1, "two"), camera: { x: 10.5, y: -3, zoom: 2 } },
    { ...pane(2, "one"), expanded: [nodeId("health")] },
    pane(3, "two"),
  ],
  focus: {
    paneId: 2,
    target: { kind: "occupation", id: occupationId("29-1141.00") },
    at: nodeId("health/care"),
  },
  query: "nurse & aide",
  compare: [
    { kind: "node", frameworkId: frameworkId("one"), id: nodeId("health") },
    { kind: "node", frameworkId: frameworkId("two"), id: nodeId("people") },
  ],
  question: "nodePay",
  panel: "details",
  order: { column: "pay", direction: "descending" },
  comparison: { from: 3, to: 2, levels: 1 },
  changeRules: { ...changeParameters, majority: 0.6, publishedOnly: true, unit: "employment" },
  lens: {
    colour: "pay",
    size: "employment",
    filter: {
      picks: { ...noFilter.picks, education: [0, 3], stem: [0] },
      text: "care & cure",
      found: { words: "nurse & aide", ids: ["29-1141.00", "29-1141.04", "31-1131.00"].map(occupationId) },
    },
    everyOccupation: true,
    bridges: true,
  },
  results: {
    picks: { ...noFilter.picks, pay: [3, 4], interest: [3] },
    places: [nodeId("people"), nodeId("things")],
    ways: ["work", "tool"],
    order: "openings",
    grouped: false,
  },
  path: { from: occupationId("29-1141.00"), to: occupationId("15-1254.00") },
  phonePart: "panes",
  phonePane: 2,
  changeQuery: "health",
  field: { kind: "node", frameworkId: frameworkId("two"), id: nodeId("people") },
  contested: "places",
  balance: {
    order: { measure: "pay", direction: "descending" },
    smaller: true,
    payLine: 60_000,
    part: "fit",
  },
  answers: {
    likes: ["S", "R"],
    works: ["computers"],
    avoids: ["coding", "math"],
    study: ["two"],
    matters: [],
    styles: ["team"],
  },
  pins: [{ frameworkId: frameworkId("one"), node: nodeId("health/care"), dx: 40, dy: -12 }],
  offered: [occupationId("29-2061.00"), occupationId("15-1254.00")],
};

describe("the link", () => {
  it("opens on the first framework when it is empty", () => {
    expect(read("")).toEqual({ workspace: { ...emptyWorkspace, panes: [pane(1, "one")] }, notices: [] });
  });

  it("brings back all that was on screen, three panes and all", () => {
    expect(read(workspaceToFragment(crowded, frameworks, "2026-11"))).toEqual({
      workspace: crowded,
      notices: [],
    });
  });

  it("names the frameworks to load, those of Compare too", () => {
    const { fields } = parseFragment("#v=1&f=one&k=node:two:people");
    expect(frameworksNamed(fields)).toEqual(["one", "two"]);
    expect(frameworksNamed(parseFragment("#v=1&f=one&fd=node:two:people").fields)).toEqual(["one", "two"]);
  });

  it("drops what it cannot read, and says which part", () => {
    const { workspace, notices } = read(
      "#v=1&f=one&view=globe&s=occupation:99-9999.00&k=occupation:29-1141.00&ask=why",
    );
    expect(workspace.view).toBe("map");
    expect(workspace.focus).toBeNull();
    expect(workspace.compare).toHaveLength(1);
    expect(notices).toEqual([
      { kind: "unreadable", part: "occupation:99-9999.00" },
      { kind: "unreadable", part: "view=globe" },
      { kind: "unreadable", part: "ask=why" },
    ]);
  });

  it("names a framework that is not on this device and opens the rest", () => {
    const { workspace, notices } = read("#v=1&f=mine-1a2b&f=two");
    expect(workspace.panes.map(({ frameworkId: id }) => id)).toEqual(["two"]);
    expect(notices).toEqual([{ kind: "missing-framework", id: "mine-1a2b" }]);
  });

  it("keeps the pane of a framework that is only late", () => {
    const { workspace, notices } = read("#v=1&f=late&o0=health");
    expect(workspace.panes).toEqual([pane(1, "late")]);
    expect(notices).toEqual([]);
  });

  it("says when the figures have changed since", () => {
    expect(read("#v=1&d=2025-08&f=one").notices).toEqual([{ kind: "other-release", release: "2025-08" }]);
  });

  it("asks for a refresh when a newer version made it", () => {
    expect(read("#v=99&f=one").notices).toEqual([{ kind: "newer" }]);
  });

  it("never throws and always shows a framework, whatever was done to it", () => {
    const whole = `${workspaceToFragment(crowded, frameworks, "2026-11")}&h=one.0123456789ab`;
    const random = randomLcg(1);
    const upTo = (end: number) => Math.floor(random() * end);
    const pieces = [
      ...whole.split(/[&=]/),
      "&",
      "=",
      "%",
      "%E0",
      "%00",
      "~",
      "-1",
      "1e9",
      "\u{1F9ED}",
      "\ud800",
    ];
    const damage = (hash: string) => {
      const at = upTo(hash.length);
      return hash.slice(0, at) + (pieces[upTo(pieces.length)] ?? "") + hash.slice(at + upTo(7));
    };
    for (let run = 0; run < 10_000; run += 1) {
      const damaged = Array.from({ length: 1 + upTo(4) }).reduce<string>(damage, whole);
      const { workspace } = read(damaged);
      if (workspace.panes.length === 0) expect.fail(`no pane: ${damaged}`);
      if (run % 5 > 0) continue;
      // What was read can be written, and is then read without a word.
      const again = read(workspaceToFragment(workspace, frameworks, "2026-11"));
      if (again.notices.length > 0) expect.fail(`not read again: ${damaged}`);
    }
  });
});
