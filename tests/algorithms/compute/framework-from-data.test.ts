import fc from "fast-check";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import {
  type DrawnHeading,
  frameworkFromData,
  type RatedOccupations,
} from "#algorithms/compute/framework-from-data.ts";
import { nameGroups } from "#algorithms/compute/name-groups.ts";
import { rateOccupations } from "#algorithms/compute/rate-occupations.ts";
import type { Profile } from "#algorithms/similarity/occupation-similarity.ts";
import { bundledDetails, bundledOccupations } from "#cli/bundled-data.ts";
import { frameworkFileSchema } from "#domain/framework.ts";

const heading: DrawnHeading = {
  id: "drawn",
  title: "Drawn",
  edition: "",
  publisher: "",
  license: "",
  sources: [],
  levels: [{ id: "cluster", singular: "cluster", plural: "clusters" }],
  note: "How it was drawn.",
};

/** Twenty areas of knowledge; those that are named are rated 5, the rest 1. */
const columns = 20;
const profile = (...strong: readonly number[]): Profile => ({
  skills: [],
  knowledge: Array.from({ length: columns }, (_, at) => (strong.includes(at) ? 5 : 1)),
  interests: [],
  workStyles: [],
});
const rated = (profiles: Readonly<Record<string, Profile>>): RatedOccupations => ({
  ids: Object.keys(profiles),
  titles: Object.keys(profiles),
  jobs: Object.keys(profiles).map((_, at) => at),
  profiles: Object.values(profiles),
  areas: { skills: [], knowledge: Array.from({ length: columns }, (_, at) => `area ${at}`) },
});
const groupsOf = (file: ReturnType<typeof frameworkFromData>) =>
  file.nodes.map(({ id, title }) => [
    title,
    file.memberships.filter(({ node }) => node === id).map(({ occupation }) => occupation),
  ]);

describe("frameworkFromData", () => {
  it("puts together what is rated alike, and names it by what stands out", () => {
    const file = frameworkFromData(
      rated({
        welder: profile(0, 1),
        nurse: profile(5, 6),
        mechanic: profile(0, 1, 2),
        doctor: profile(5, 6, 7),
        unrated: { skills: [], knowledge: [], interests: [], workStyles: [] },
      }),
      2,
      heading,
    );
    // Of both welders all have areas 0 and 1, of all occupations half have.
    expect(groupsOf(file)).toEqual([
      ["area 0, area 1", ["welder", "mechanic"]],
      ["area 5, area 6", ["nurse", "doctor"]],
    ]);
    expect(file.nodes.map(({ short }) => short)).toEqual(["area 0", "area 5"]);
    expect(new Set(file.memberships.map(({ basis }) => basis))).toEqual(new Set(["computed"]));
    expect(file.note).toBe("How it was drawn.");
  });

  it("says what its heading lacks", () => {
    expect(() => frameworkFromData(rated({}), 2, { ...heading, levels: [] })).toThrow(
      "a framework needs a level: drawn",
    );
  });

  it("places each occupation that can be compared once, in as many clusters as asked for", () => {
    const drawn = fc.uniqueArray(fc.uniqueArray(fc.nat(columns - 1), { minLength: 1, maxLength: 4 }), {
      minLength: 3,
      maxLength: 12,
      selector: (strong) => strong.toSorted().join(),
    });
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 3 }), (strong, clusters) => {
        const given = rated(Object.fromEntries(strong.map((own, at) => [`o${at}`, profile(...own)])));
        const file = frameworkFromData(given, clusters, heading);
        expect(file.nodes).toHaveLength(clusters);
        expect(file.memberships.map(({ occupation }) => occupation).toSorted()).toEqual(given.ids.toSorted());
        expect(frameworkFromData(given, clusters, heading)).toEqual(file);
      }),
    );
  });
});

describe("the name of a group", () => {
  const words = rated({ a: profile(0), b: profile(0, 1), c: profile(3), d: profile(), e: profile() });

  it("is of one area where the second stands out less than half as much", () => {
    // Of a and b: area 0 5 less 2.6; area 1 3 less 1.8, which is half of 2.4 or more.
    expect(nameGroups([[0, 1]], words)[0]?.title).toBe("area 0, area 1");
    expect(nameGroups([[0], [2]], words).map(({ title }) => title)).toEqual(["area 0", "area 3"]);
  });

  it("is of the occupations with the most jobs where no area stands out", () => {
    expect(nameGroups([[3, 4]], words)).toEqual([{ title: "e; d", short: null }]);
  });

  it("is no other group's", () => {
    const titles = nameGroups([[0], [0], [3, 4], [4, 3]], words).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe("the framework drawn from the bundled tables", () => {
  let rates: RatedOccupations;
  beforeAll(() => {
    rates = rateOccupations(bundledOccupations(), bundledDetails());
  });

  it("has the clusters of its model, of which it knows enough, and fits the public format", () => {
    const file = frameworkFromData(rates, 14, heading);
    expect(file.nodes).toHaveLength(14);
    expect(new Set(file.nodes.map(({ title }) => title)).size).toBe(14);
    expect(v.safeParse(frameworkFileSchema, file).success).toBe(true);
    // 137 of 1,016 have neither skills nor knowledge published, such as "All Other".
    expect(new Set(file.memberships.map(({ occupation }) => occupation)).size).toBe(879);
    const together = (...ids: readonly string[]) =>
      new Set(ids.map((id) => file.memberships.find(({ occupation }) => occupation === id)?.node)).size === 1;
    // Nurses with physicians, carpenters' tools apart from both.
    expect(together("29-1141.00", "29-1216.00")).toBe(true);
    expect(together("29-1141.00", "47-2111.00")).toBe(false);
  });
});
