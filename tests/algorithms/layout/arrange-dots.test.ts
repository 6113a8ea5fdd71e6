import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrangeDots, dotSpread, sortOccupations } from "#algorithms/layout/arrange-dots.ts";
import { occupationId, wageCode } from "#domain/ids.ts";
import type { EntryEducation, Occupation } from "#domain/occupation.ts";

describe("arrangeDots", () => {
  it("sets dots as a sunflower its seeds", () => {
    // Nine dots in a disc of 32: c = (32 - 2.2) / √9 = 9.933; the first at c √.5 = 7.024 and angle 0; the second
    // at c √1.5 = 12.166 and angle 2.399963: -8.971, 8.218.
    const dots = arrangeDots(9, 32);
    expect(dotSpread(9, 32)).toBeCloseTo(9.9333, 4);
    expect(dots[0]).toBeCloseTo(7.024, 3);
    expect(dots[1]).toBe(0);
    expect(dots[2]).toBeCloseTo(-8.971, 3);
    expect(dots[3]).toBeCloseTo(8.218, 3);
  });

  it("sets one dot in the middle", () => {
    expect([...arrangeDots(1, 8)].map(Math.abs)).toEqual([0, 0]);
  });

  it("has none in an empty place", () => {
    expect(arrangeDots(0, 4)).toHaveLength(0);
  });

  it("keeps every dot in the disc, and no two nearer than the spread", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 150 }), fc.integer({ min: 5, max: 60 }), (count, r) => {
        const dots = arrangeDots(count, r);
        const at = (dot: number) => [dots[2 * dot] ?? 0, dots[2 * dot + 1] ?? 0] as const;
        const all = Array.from({ length: count }, (_, dot) => at(dot));
        for (const [x, y] of all) expect(Math.hypot(x, y)).toBeLessThan(r);
        const nearest = Math.min(
          ...all.flatMap(([x, y], nth) => all.slice(nth + 1).map(([u, v]) => Math.hypot(x - u, y - v))),
        );
        expect(nearest).toBeGreaterThan(dotSpread(count, r) * 1.3);
      }),
    );
  });
});

describe("sortOccupations", () => {
  const occupation = (
    id: string,
    education: EntryEducation | null,
    jobs: number | null,
    title = id,
  ): readonly [Occupation["id"], Occupation] => [
    occupationId(id),
    {
      id: occupationId(id),
      soc: id,
      title,
      jobZone: null,
      interests: null,
      stem: false,
      outlook: null,
      preparation: { education, experience: null, training: null },
      wage: {
        code: wageCode(id),
        combined: false,
        employment: jobs,
        annual: { p10: null, p25: null, median: null, p75: null, p90: null },
        hourlyMedian: null,
      },
    },
  ];

  it("puts least schooling first, then most jobs, then the title; unpublished last", () => {
    const occupations = new Map([
      occupation("doctor", "Doctoral or professional degree", 900),
      occupation("unknown", null, 5000),
      occupation("aide", "High school diploma or equivalent", 100),
      occupation("orderly", "High school diploma or equivalent", 300),
      occupation("clerk-b", "High school diploma or equivalent", null, "Clerks, B"),
      occupation("clerk-a", "High school diploma or equivalent", null, "Clerks, A"),
    ]);
    const missing = occupationId("not-in-the-table");
    expect(sortOccupations([missing, ...occupations.keys()], occupations)).toEqual([
      "orderly",
      "aide",
      "clerk-a",
      "clerk-b",
      "doctor",
      "unknown",
      "not-in-the-table",
    ]);
  });
});
