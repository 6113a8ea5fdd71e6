import fc from "fast-check";
import { expect, it } from "vitest";
import { type BuiltFramework, frameworkFromBuilt } from "#algorithms/read/built-framework.ts";
import { bases, type Framework } from "#domain/framework.ts";
import { frameworkId, nodeId, occupationId } from "#domain/ids.ts";
import { buildFramework } from "../../../data/build/build-framework.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";

const built: BuiltFramework = {
  id: "a",
  title: "A",
  edition: "",
  publisher: "",
  basedOn: "b",
  license: "",
  sources: [],
  levels: [
    { id: "cluster", singular: "cluster", plural: "clusters" },
    { id: "pathway", singular: "pathway", plural: "pathways" },
  ],
  nodes: [
    ["health", "Health", 0, -1, { mark: "HL", crossCutting: true }],
    ["care", "Care", 1, 0],
  ],
  occupations: ["29-1141.00"],
  publishedFor: ["29-1141"],
  bases: ["published", "proposed"],
  roles: ["primary"],
  telling: [],
  memberships: { occupation: [0, 0], node: [1, 0], basis: [0, 1], role: [0, -1], publishedFor: [0, -1] },
};

it("puts ids in the place of positions", () => {
  const { basedOn, nodes, memberships } = frameworkFromBuilt(built);
  expect(basedOn).toBe("b");
  expect(
    nodes.map(({ id, level, parent, mark, crossCutting }) => [id, level, parent, mark, crossCutting]),
  ).toEqual([
    ["health", "cluster", null, "HL", true],
    ["care", "pathway", "health", null, false],
  ]);
  expect(memberships).toEqual([
    { occupation: "29-1141.00", node: "care", role: "primary", basis: "published", publishedFor: "29-1141" },
    { occupation: "29-1141.00", node: "health", role: null, basis: "proposed", publishedFor: null },
  ]);
});

it("names a membership that points nowhere", () => {
  const memberships = { ...built.memberships, node: [1, 7] };
  expect(() => frameworkFromBuilt({ ...built, memberships })).toThrow("no such node: membership 1 of a");
});

it("gives back any framework that was built", () => {
  const drawn = frameworkFromText(
    "drawn",
    "health > care: nurse, aide\n health > labs: nurse\n trades: welder",
  );
  const membership = fc.record({
    occupation: fc.constantFrom("nurse", "aide", "welder").map(occupationId),
    node: fc.constantFrom(...drawn.nodes.map(({ id }) => id)),
    role: fc.constantFrom(null, "primary" as const, "secondary" as const),
    basis: fc.constantFrom(...bases),
    publishedFor: fc.constantFrom(null, "29-1141", "31-1120"),
  });
  const framework = fc.record({
    memberships: fc.array(membership, { maxLength: 12 }),
    basedOn: fc.constantFrom(null, frameworkId("b")),
    extra: fc.record({
      short: fc.option(fc.string()),
      mark: fc.constantFrom(null, "AB"),
      code: fc.option(fc.string()),
      crossCutting: fc.boolean(),
      programs: fc.array(fc.string(), { maxLength: 3 }),
      sectors: fc.array(fc.string(), { maxLength: 3 }),
    }),
  });
  fc.assert(
    fc.property(framework, ({ extra, ...rest }) => {
      const last = {
        ...drawn.nodes[0],
        ...extra,
        id: nodeId("last"),
        level: "cluster",
        title: "Last",
        parent: null,
      };
      const whole: Framework = { ...drawn, ...rest, nodes: [...drawn.nodes, last] };
      expect(frameworkFromBuilt(buildFramework(whole))).toEqual(whole);
    }),
  );
});
