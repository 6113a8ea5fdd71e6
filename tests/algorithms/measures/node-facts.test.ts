import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeFacts } from "#algorithms/measures/node-facts.ts";
import { occupationId, wageCode } from "#domain/ids.ts";
import { type EntryEducation, entryEducations, type Occupation } from "#domain/occupation.ts";

interface Drawn {
  readonly code: string;
  readonly employment?: number | null;
  readonly median?: number | null;
  readonly growth?: readonly [before: number, after: number] | null;
  readonly openings?: number | null;
  readonly education?: EntryEducation | null;
}

function occupation({ code, employment, median, growth, openings, education }: Drawn, at = 0): Occupation {
  return {
    id: occupationId(`${code}.0${at}`),
    soc: code,
    title: code,
    jobZone: null,
    interests: null,
    stem: false,
    wage: {
      code: wageCode(code),
      combined: false,
      employment: employment ?? null,
      annual: { p10: null, p25: null, median: median ?? null, p75: null, p90: null },
      hourlyMedian: null,
    },
    outlook: {
      code,
      employment2024: growth?.[0] ?? null,
      employment2034: growth?.[1] ?? null,
      changePercent: null,
      openingsPerYear: openings ?? null,
    },
    preparation: { education: education ?? null, experience: null, training: null },
  };
}

describe("nodeFacts", () => {
  it("counts a wage code once, however many occupations share it", () => {
    const facts = nodeFacts([
      occupation({ code: "11-1111", employment: 100, openings: 7 }, 0),
      occupation({ code: "11-1111", employment: 100, openings: 7 }, 1),
      occupation({ code: "22-2222", employment: 50, openings: 3 }),
    ]);
    expect(facts.employment).toEqual({ value: 150, restsOn: 3, codes: 2 });
    expect(facts.openings).toEqual({ value: 10, restsOn: 3, codes: 2 });
  });

  it("takes median and middle half of the medians of distinct wage codes", () => {
    // 10, 20, 40, 80: by linear interpolation p25 is 10 + 0.75 * 10, the median 30, p75 40 + 0.25 * 40.
    const facts = nodeFacts([80, 10, 40, 20].map((median, at) => occupation({ code: `1${at}`, median })));
    expect(facts.pay).toEqual({ value: { p25: 17.5, median: 30, p75: 50 }, restsOn: 4, codes: 4 });
    // Codes pay 40, 60 and 100: the middle is 60, not the 40 that three of five occupations have.
    const shared = [
      ...[0, 1, 2].map((at) => occupation({ code: "1", median: 40 }, at)),
      occupation({ code: "2", median: 60 }),
      occupation({ code: "3", median: 100 }),
    ];
    expect(nodeFacts(shared).pay).toEqual({
      value: { p25: 50, median: 60, p75: 80 },
      restsOn: 5,
      codes: 3,
    });
  });

  it("weights growth by employment", () => {
    // 100 grow to 200, 900 stay, 0 known of the fourth: 1,100 after 1,000 is 10 percent, not the mean 50.
    const facts = nodeFacts([
      occupation({ code: "1", growth: [100, 200] }),
      occupation({ code: "2", growth: [450, 450] }),
      occupation({ code: "3", growth: [450, 450] }),
      occupation({ code: "4", growth: null }),
    ]);
    expect(facts.growth.value).toBeCloseTo(10, 10);
    expect(facts.growth.restsOn).toBe(3);
  });

  it("hides no step of the education ladder and counts the unknown apart", () => {
    const facts = nodeFacts(
      [entryEducations[0], entryEducations[1], entryEducations[1], entryEducations[5], null].map(
        (education, at) => occupation({ code: `${at}`, education }),
      ),
    );
    expect(facts.education).toEqual({ counts: [1, 2, 0, 0, 0, 1, 0, 0], unknown: 1 });
    expect(facts.belowBachelors).toEqual({ value: 0.75, restsOn: 4 });
  });

  it("says nothing of fewer than three occupations", () => {
    const facts = nodeFacts([1, 2].map((at) => occupation({ code: `${at}`, median: 9, employment: 5 })));
    expect(facts.pay).toEqual({ value: null, restsOn: 2, codes: 2 });
    expect(facts.employment).toEqual({ value: null, restsOn: 2, codes: 2 });
    expect(facts.belowBachelors).toEqual({ value: null, restsOn: 0 });
  });

  it("has figures for nothing at all", () => {
    const facts = nodeFacts([]);
    expect(facts.occupations).toBe(0);
    expect(facts.growth).toEqual({ value: null, restsOn: 0, codes: 0 });
    expect(facts.education).toEqual({ counts: [0, 0, 0, 0, 0, 0, 0, 0], unknown: 0 });
  });

  it("does not depend on the order of the occupations", () => {
    const drawn = fc.record({
      code: fc.constantFrom("1", "2", "3", "4"),
      education: fc.option(fc.constantFrom(...entryEducations)),
    });
    fc.assert(
      fc.property(fc.array(drawn), (list) => {
        // Occupations that share a code share its facts.
        const shared = list.map((one) => {
          const figure = one.code.charCodeAt(0);
          return { ...one, employment: figure, median: figure };
        });
        const occupations = shared.map((one, at) => occupation(one, at));
        expect(nodeFacts([...occupations].reverse())).toEqual(nodeFacts(occupations));
      }),
    );
  });
});
