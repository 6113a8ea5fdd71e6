import { describe, expect, it } from "vitest";
import { bundledDetails, bundledOccupations } from "#cli/bundled-data.ts";
import { occupationId } from "#domain/ids.ts";
import { grouped, numberOrNull, tableRows } from "./read-with-papaparse.ts";

const occupations = bundledOccupations();
const details = bundledDetails();
const rows = tableRows("occupations");
const codes = rows.map(({ code = "" }) => code);
const byCode = (name: string, key = "code") => new Map(tableRows(name).map((row) => [row[key] ?? "", row]));

describe("what the page loads equals the tables, blank for blank, for all 1,016 occupations", () => {
  it("has every occupation, in the order of the table, with title, job zone and STEM", () => {
    expect(codes).toHaveLength(1016);
    expect(
      [...occupations.values()].map(({ id, soc, title, jobZone, stem }) => [id, soc, title, jobZone, stem]),
    ).toEqual(
      rows.map(({ code = "", title, jobZone, stem }) => [
        code,
        code.slice(0, 7),
        title,
        numberOrNull(jobZone),
        stem === "yes",
      ]),
    );
  });

  it("wages", () => {
    const wages = byCode("wages", "wageCode");
    expect([...occupations.values()].map(({ wage }) => wage)).toEqual(
      rows.map(({ wageCode = "" }) => {
        const row = wages.get(wageCode);
        expect(row === undefined).toBe(wageCode === "");
        if (row === undefined) return null;
        return {
          code: wageCode,
          combined: row.combined === "yes",
          employment: numberOrNull(row.employment),
          annual: {
            p10: numberOrNull(row.annualP10Dollars),
            p25: numberOrNull(row.annualP25Dollars),
            median: numberOrNull(row.annualMedianDollars),
            p75: numberOrNull(row.annualP75Dollars),
            p90: numberOrNull(row.annualP90Dollars),
          },
          hourlyMedian: numberOrNull(row.hourlyMedianDollars),
        };
      }),
    );
  });

  it("projections and entry education", () => {
    const projections = byCode("projections", "projectionCode");
    expect([...occupations.values()].map(({ outlook, preparation }) => ({ outlook, preparation }))).toEqual(
      rows.map(({ projectionCode = "" }) => {
        const row = projections.get(projectionCode);
        expect(row === undefined).toBe(projectionCode === "");
        if (row === undefined)
          return { outlook: null, preparation: { education: null, experience: null, training: null } };
        return {
          outlook: {
            code: projectionCode,
            employment2024: numberOrNull(row.employment2024),
            employment2034: numberOrNull(row.employment2034),
            changePercent: numberOrNull(row.changePercent),
            openingsPerYear: numberOrNull(row.openingsPerYear),
          },
          preparation: {
            education: row.entryEducation || null,
            experience: row.workExperience || null,
            training: row.onTheJobTraining || null,
          },
        };
      }),
    );
  });

  it("interests", () => {
    const interests = byCode("interests");
    expect([...occupations.values()].map((occupation) => occupation.interests)).toEqual(
      codes.map((code) => {
        const row = interests.get(code);
        if (row === undefined) return null;
        return {
          code: row.interestCode,
          scores: {
            R: Number(row.realistic),
            I: Number(row.investigative),
            A: Number(row.artistic),
            S: Number(row.social),
            E: Number(row.enterprising),
            C: Number(row.conventional),
          },
        };
      }),
    );
  });

  it.each(["skills", "knowledge"] as const)("%s", (name) => {
    const elements = tableRows("elements").filter(({ table }) => table === name);
    const ratings = byCode(name);
    for (const code of codes) {
      const row = ratings.get(code);
      const loaded = details[name].get(occupationId(code));
      if (row === undefined) {
        expect(loaded, code).toBeUndefined();
        continue;
      }
      const published = elements.flatMap(({ id = "", name: title = "", column = "" }) => {
        const importance = numberOrNull(row[`${column}Importance`]);
        const level = numberOrNull(row[`${column}Level`]);
        expect(importance === null, `${code} ${column}`).toBe(level === null);
        return importance === null ? [] : [{ element: { id, name: title }, importance, level }];
      });
      expect(
        loaded?.toSorted((a, b) => (a.element.id < b.element.id ? -1 : 1)),
        code,
      ).toEqual(published.toSorted((a, b) => (a.element.id < b.element.id ? -1 : 1)));
      expect(
        loaded?.map(({ importance }) => importance),
        code,
      ).toEqual(published.map(({ importance }) => importance).toSorted((a, b) => b - a));
    }
  });

  it("related occupations with their rank", () => {
    const related = grouped(tableRows("related"), "code", ({ relatedCode, rank }) => ({
      id: relatedCode,
      rank: Number(rank),
    }));
    for (const code of codes)
      expect(details.related.get(occupationId(code)), code).toEqual(related.get(code));
  });

  it("everyday titles", () => {
    const titles = grouped(tableRows("titles"), "code", ({ title }) => title);
    for (const code of codes)
      expect(details.titles.get(occupationId(code)), code).toEqual(titles.get(code) ?? []);
  });

  it("programs of study", () => {
    const title = new Map(tableRows("programs").map((row) => [row.program, row.title]));
    const bySoc = grouped(tableRows("program-occupations"), "soc", ({ program }) => ({
      code: program,
      title: title.get(program),
    }));
    for (const code of codes)
      expect(details.programs.get(occupationId(code)), code).toEqual(bySoc.get(code.slice(0, 7)));
    expect([...details.programTitles]).toEqual([...title]);
  });
});
