import { describe, expect, it } from "vitest";
import { find } from "#cli/find.ts";

async function run(...args: readonly string[]) {
  const printed: string[] = [];
  const errors: string[] = [];
  const code = await find(args, {
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
  });
  return { code, printed, errors };
}

describe("atlas find", () => {
  it("prints a line a hit, with its id and why", async () => {
    const { code, printed } = await run("dental hygienist");
    expect(code).toBe(0);
    expect(printed[0]).toMatch(/^\d+ results\.$/);
    expect(printed[1]).toBe("occupation:29-1292.00  Dental Hygienists (This is its title)");
  });

  it("prints JSON with the ids of the page", async () => {
    const { code, printed } = await run("docter helper", "--json");
    const found = JSON.parse(printed.join("\n"));
    expect(code).toBe(0);
    expect(found).toMatchObject({ query: "docter helper", readAs: ["doctor", "helper"], leftOut: [] });
    expect(found.hits[0]).toEqual({
      id: "occupation:29-1071.00",
      kind: "occupation",
      title: "Physician Assistants",
      matched: "Physician Assistants",
      stage: "spelling",
      reason: "“Doctor” also means physician · “Helper” also means assistant",
    });
  });

  it("takes words without quotes together, and finds nodes", async () => {
    const { printed } = await run("health", "science", "--json");
    expect(JSON.parse(printed.join("\n")).hits[0]).toMatchObject({
      id: "node:ncc-original-2002:cluster/health-science",
      kind: "node",
    });
  });

  it("says so when nothing matches, which is no mistake", async () => {
    const near = await run("zombie", "vet");
    expect(near.code).toBe(0);
    expect(near.printed[0]).toBe("No match for “zombie vet”. Here is the nearest we have:");
    expect(near.printed[1]).toContain("Veterinarians");
    const none = await run("qqqqqq");
    expect(none.code).toBe(0);
    expect(none.printed).toHaveLength(1);
    expect(none.printed[0]).toContain("No match for “qqqqqq”");
  });

  it.each([[[]], [["   "]], [["--json"]]])("refuses a call without words: %j", async (args) => {
    const { code, printed, errors } = await run(...args);
    expect([code, printed]).toEqual([2, []]);
    expect(errors[0]).toContain("Say what to look for");
  });

  it("refuses an option that it does not know, and names it", async () => {
    const { code, errors } = await run("nurse", "--jsn");
    expect(code).toBe(2);
    expect(errors[0]).toBe("Unknown option: --jsn");
  });
});
