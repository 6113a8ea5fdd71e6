import { describe, expect, it } from "vitest";
import { clusterColours14, clusterColours17 } from "#algorithms/graph/cluster-colours.ts";
import { darkTokens, lightTokens } from "#ui/tokens.ts";
import { allSights, ciede2000, colourDistance, contrast } from "../../fixtures/colour-sight.ts";

const sets = [
  { name: "14 light", colours: clusterColours14.map(({ light }) => light), tokens: lightTokens },
  { name: "14 dark", colours: clusterColours14.map(({ dark }) => dark), tokens: darkTokens },
  { name: "17 light", colours: clusterColours17.map(({ light }) => light), tokens: lightTokens },
  { name: "17 dark", colours: clusterColours17.map(({ dark }) => dark), tokens: darkTokens },
];

describe("the measure", () => {
  it("gives the published differences of Sharma, Wu & Dalal, pairs 1, 7 and 17", () => {
    expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(ciede2000([50, 0, 0], [50, -1, 2])).toBeCloseTo(2.3669, 4);
    expect(ciede2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
  });
});

describe.each(sets)("the colours of $name", ({ colours, tokens }) => {
  it.each(allSights)("are at least 11 apart in %s sight", (sight) => {
    const distances = colours.flatMap((one, at) =>
      colours.slice(at + 1).map((other) => colourDistance(one, other, sight)),
    );
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(11);
  });

  it("stand at least 3:1 on sea, shelves, paper and land", () => {
    const grounds = [tokens.sea, tokens.shelf1, tokens.shelf2, tokens.paper, tokens.land];
    const contrasts = colours.flatMap((colour) => grounds.map((ground) => contrast(colour, ground)));
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3);
  });
});

describe.each([
  ["light", lightTokens],
  ["dark", darkTokens],
])("the %s tokens", (_name, tokens) => {
  it("give text at least 4.5:1 on every ground it stands on", () => {
    for (const text of [
      tokens.ink,
      tokens.ink2,
      tokens.ink3,
      tokens.accent,
      tokens.good,
      tokens.bad,
      tokens.warn,
    ])
      for (const ground of [tokens.paper, tokens.raised])
        expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.onAccent, tokens.accent)).toBeGreaterThanOrEqual(4.5);
  });

  it("give control edges at least 3:1", () => {
    expect(contrast(tokens.strong, tokens.paper)).toBeGreaterThanOrEqual(3);
  });
});
