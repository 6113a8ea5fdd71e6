import { describe, expect, it } from "vitest";
import { wayOf } from "#algorithms/results/way-of.ts";

const reason = { named: "official", readings: [], lead: null, does: [] } as const;

describe("wayOf", () => {
  it("is the thing that leads there, else what is done, else a name", () => {
    const lead = { kind: "program", by: "table" } as const;
    expect(wayOf(reason)).toBe("name");
    expect(wayOf({ ...reason, named: "work", does: ["fix"] })).toBe("work");
    expect(wayOf({ ...reason, named: "lead", lead })).toBe("study");
    expect(wayOf({ ...reason, named: "lead", lead: { ...lead, kind: "spanish-title" } })).toBe("name");
  });
});
