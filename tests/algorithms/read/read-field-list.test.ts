import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCodebook } from "#algorithms/read/codebook.ts";
import { readFieldList } from "#algorithms/read/read-field-list.ts";
import { occupationId, wageCode } from "#domain/ids.ts";
import { someOccupations } from "../../fixtures/reading.ts";

const noPay = { p10: null, p25: null, median: null, p75: null, p90: null };
const codebook = buildCodebook(someOccupations);
const read = (text: string) => readFieldList(text, codebook);

describe("a list of occupations", () => {
  it("is read by O*NET-SOC codes, SOC codes, groups and titles", () => {
    expect(read("29-1141.00\n15-1299\n15-1250\nElectricians").occupations).toEqual([
      "29-1141.00",
      "15-1299.01",
      "15-1299.02",
      "15-1252.00",
      "15-1254.00",
      "47-2111.00",
    ]);
    expect(read("47-0000").occupations).toEqual(["47-2111.00"]);
  });

  it("is read by a code that BLS publishes several codes at", () => {
    const wage = {
      code: wageCode("25-1000"),
      combined: true,
      employment: null,
      annual: noPay,
      hourlyMedian: null,
    };
    const teachers = ["25-1001.00", "25-1002.00"].map(
      (id) => [occupationId(id), { soc: id.slice(0, 7), title: id, wage }] as const,
    );
    expect(readFieldList("25-1000", buildCodebook(new Map(teachers))).occupations).toEqual([
      "25-1001.00",
      "25-1002.00",
    ]);
  });

  it("is read out of the rows of a sheet, whatever parts them; its heading is no row of it", () => {
    const rows = 'Code;Title\n"29-1141.00";"Registered Nurses"\r\n47\u20132111;Electricians\r;Web Developers';
    expect(read(rows)).toEqual({ occupations: ["29-1141.00", "47-2111.00", "15-1254.00"], unread: [] });
  });

  it("has each occupation once", () => {
    expect(read("29-1141, 29-1141.00\nregistered nurses").occupations).toEqual(["29-1141.00"]);
  });

  it("says which lines name none, and what they may have meant", () => {
    expect(read("29-1141\nNov-11\n47-211\n\nzombie vets").unread).toEqual([
      { line: 2, text: "Nov-11", meant: null },
      { line: 3, text: "47-211", meant: { code: "47-2111", title: "Electricians" } },
      { line: 5, text: "zombie vets", meant: null },
    ]);
    expect(read("29-1141.001").occupations).toEqual([]);
  });

  it("is read to the end, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const { occupations, unread } = read(text);
        expect(new Set(occupations).size).toBe(occupations.length);
        expect(unread.every(({ line }) => line >= 1 && line <= text.split(/\r\n|\r|\n/).length)).toBe(true);
      }),
    );
  });
});
