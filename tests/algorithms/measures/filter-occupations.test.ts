import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { buildFacetTable } from "#algorithms/measures/facet-table.ts";
import { facets } from "#algorithms/measures/facets.ts";
import { filterOccupations } from "#algorithms/measures/filter-occupations.ts";
import { occupationId } from "#domain/ids.ts";
import { type FacetId, type Filter, noFilter } from "#domain/lens.ts";
import { entryEducations, type Occupation } from "#domain/occupation.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { occupationWith } from "../../fixtures/occupation-with.ts";

const high = "High school diploma or equivalent";
const bachelor = "Bachelor's degree";

/** Five occupations; `aide` twice in the framework; nothing is known of `ghost`. */
const index = buildFrameworkIndex(
  frameworkFromText("a", "health: nurse, aide\n trades: welder, aide\n office: clerk, ghost"),
);
const known: readonly Occupation[] = [
  occupationWith("Registered Nurses", { id: "nurse", education: bachelor, pay: 94_000, growth: 5 }),
  occupationWith("Nursing Aides", { id: "aide", education: high, pay: 39_000, growth: 2 }),
  occupationWith("Welders", { id: "welder", education: high, pay: 55_000, growth: 2 }),
  occupationWith("Data-Entry Clerks", { id: "clerk", education: high, growth: -26 }),
];
const table = buildFacetTable(index, new Map(known.map((one) => [one.id, one])));
const filterOf = (picks: Partial<Filter["picks"]>, text = ""): Filter => ({
  ...noFilter,
  picks: { ...noFilter.picks, ...picks },
  text,
});
const matchesOf = (filter: Filter) => [...filterOccupations(table, filter).matches];

describe("filterOccupations", () => {
  it("leaves all where nothing is asked, what is unknown too, each once", () => {
    expect(matchesOf(noFilter)).toEqual(["nurse", "aide", "welder", "clerk", "ghost"]);
  });

  it("takes any of the bands of one facet, and every facet that is asked", () => {
    expect(matchesOf(filterOf({ education: [1] }))).toEqual(["aide", "welder", "clerk"]);
    expect(matchesOf(filterOf({ education: [1, 4] }))).toEqual(["nurse", "aide", "welder", "clerk"]);
    expect(matchesOf(filterOf({ education: [1], pay: [0, 1] }))).toEqual(["aide"]);
  });

  it("finds words in any order, without case, accents or plurals, in the title or the code of the unknown", () => {
    expect(matchesOf(filterOf({}, "nurses"))).toEqual(["nurse"]);
    expect(matchesOf(filterOf({}, "NURS"))).toEqual(["nurse", "aide"]);
    expect(matchesOf(filterOf({}, "clérk data"))).toEqual(["clerk"]);
    expect(matchesOf(filterOf({}, "gho"))).toEqual(["ghost"]);
    expect(matchesOf(filterOf({}, " – "))).toHaveLength(5);
  });

  it("counts each band with the picks of the other facets kept", () => {
    const { inBand, matches } = filterOccupations(table, filterOf({ education: [1], pay: [0] }));
    expect([...matches]).toEqual(["aide"]);
    // Under $40,000 there is only the aide; with a high school diploma also a welder at $55,000, and the clerk's pay is not known.
    expect(inBand.education).toEqual([0, 1, 0, 0, 0, 0]);
    expect(inBand.pay).toEqual([1, 0, 1, 0, 0]);
    expect(inBand.growth).toEqual([0, 1, 0, 0, 0]);
  });

  it("keeps to those that were found, and says how many there would be of all", () => {
    const found = { words: "care", ids: [occupationId("aide"), occupationId("nurse")] };
    const { matches, inBand, without } = filterOccupations(table, { ...filterOf({ education: [1] }), found });
    expect([...matches]).toEqual(["aide"]);
    expect(inBand.education).toEqual([0, 1, 0, 0, 1, 0]);
    expect(without).toMatchObject({ education: 2, found: 3, text: 1 });
  });

  it("says how many there would be without each part", () => {
    const { without, matches } = filterOccupations(table, filterOf({ education: [1], pay: [3] }, "nurse"));
    expect(matches.size).toBe(0);
    expect(without).toMatchObject({ education: 1, pay: 0, text: 0, growth: 0 });
  });

  it("gives what a band's count promised, and never more for a pick of another facet", () => {
    const bands = (most: number) => fc.uniqueArray(fc.nat(most - 1), { maxLength: 2 });
    const facts = fc.record({
      education: fc.constantFrom(...entryEducations),
      pay: fc.integer({ min: 20_000, max: 120_000 }),
      growth: fc.integer({ min: -9, max: 15 }),
    });
    fc.assert(
      fc.property(
        fc.array(facts, { minLength: 1, maxLength: 12 }),
        bands(6),
        bands(5),
        fc.constantFrom<FacetId>("growth", "pay", "education"),
        (list, education, pay, asked) => {
          const drawn = list.map((one, at) => occupationWith(`job ${at}`, one));
          const one = buildFrameworkIndex(
            frameworkFromText("b", `all: ${drawn.map(({ title }) => title).join(", ")}`),
          );
          const own = buildFacetTable(one, new Map(drawn.map((job) => [job.id, job])));
          const filter = filterOf({ education, pay });
          const before = filterOccupations(own, filter);
          const { length } = filter.picks[asked];
          const count = facets.find(({ id }) => id === asked)?.bands ?? 0;
          for (let band = 0; band < count; band += 1) {
            const picks = { ...filter.picks, [asked]: [band] };
            const after = filterOccupations(own, { ...filter, picks });
            expect(after.matches.size).toBe(before.inBand[asked][band]);
            if (length === 0) expect(after.matches.size).toBeLessThanOrEqual(before.matches.size);
          }
          const dropped = filterOccupations(own, { ...filter, picks: { ...filter.picks, [asked]: [] } });
          expect(dropped.matches.size).toBe(before.without[asked]);
        },
      ),
    );
  });
});
