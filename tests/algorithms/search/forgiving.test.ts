import { describe, expect, it } from "vitest";
import { parseSynonyms } from "#algorithms/search/synonyms.ts";
import { searchIndexFromText } from "../../fixtures/search-catalogue.ts";

const drawing = `50 Electricians: Wireman
  40 Electrical Engineers
  30 Physician Assistants: Doctor's Assistant
  20 Medical Assistants
  10 Veterinarians: Animal Doctor
  5 Welders`;
const synonyms = parseSynonyms(
  [
    "kind,words,why",
    "same,helper; assistant; aide,",
    "leads,doctor; physician,",
    "stands,vet; veterinarian,",
    "leads,power person; electrician,",
    "leads,sparky; electrical engineer,",
  ].join("\n"),
);
const index = searchIndexFromText(drawing, { synonyms });
const search = (query: string) => index.search(query, { limit: 5 });
const first = (query: string) => search(query).hits[0];

describe("spelling", () => {
  it.each([
    ["a letter left out", "electrican"],
    ["a letter too many", "electriciian"],
    ["a letter changed", "elektrician"],
    ["neighbours swapped", "elecrtician"],
    ["the first two swapped", "leectrician"],
    ["not written out, with a slip", "elctrici"],
  ])("finds Electricians with %s", (_, typed) => {
    expect(first(typed)?.title).toBe("Electricians");
  });

  it("says which word it took for which", () => {
    const { readAs, hits } = search("wleder");
    expect(readAs).toEqual(["welder"]);
    expect(hits[0]).toMatchObject({
      title: "Welders",
      stage: "spelling",
      reason: { named: "official", readings: [{ typed: "wleder", read: "welder", by: "spelling" }] },
    });
  });

  it("does not guess at words of three letters", () => {
    expect(search("vat").hits).toEqual([]);
  });

  it("guesses at a known word only when nothing else holds all words", () => {
    const shop = searchIndexFromText("1 Wood Carvers\n2 Word Processors");
    expect(shop.search("wood", { limit: 5 }).hits.map(({ title }) => title)).toEqual(["Wood Carvers"]);
    expect(shop.search("wood processor", { limit: 5 }).hits.map(({ title }) => title)).toEqual([
      "Word Processors",
    ]);
  });
});

describe("plural and singular", () => {
  it.each(["electrician", "electricians", "ELECTRICIAN", "Électrician"])("%s", (typed) => {
    expect(first(typed)?.title).toBe("Electricians");
  });

  it("reads y and ies, man and men, child and children alike", () => {
    const shop = searchIndexFromText("1 Secretaries\n2 Firemen\n3 Children Counselors\n4 Glass Makers");
    const found = (query: string) => shop.search(query, { limit: 1 }).hits[0]?.stage;
    expect(found("secretary")).toBe("exact");
    expect(found("fireman")).toBe("exact");
    expect(found("child counselor")).toBe("exact");
    expect(found("glass maker")).toBe("exact");
  });
});

describe("synonyms", () => {
  it("reads one word for another, and says so", () => {
    expect(first("physician helper")).toMatchObject({
      title: "Physician Assistants",
      stage: "synonym",
      reason: { readings: [{ typed: "helper", read: "assistant", by: "synonym" }] },
    });
  });

  it("reads them after a slip of the hand too", () => {
    const { hits, readAs } = search("docter helper");
    expect(readAs).toEqual(["doctor", "helper"]);
    expect(hits[0]).toMatchObject({ title: "Physician Assistants", stage: "spelling" });
    expect(hits[0]?.reason.readings).toEqual([
      { typed: "docter", read: "doctor", by: "spelling" },
      { typed: "doctor", read: "physician", by: "synonym" },
      { typed: "helper", read: "assistant", by: "synonym" },
    ]);
  });

  it("reads phrases on either side, whose words stand together", () => {
    expect(first("power people")?.title).toBe("Electricians");
    expect(first("sparky")?.title).toBe("Electrical Engineers");
  });

  it("takes an abbreviation for the word itself", () => {
    expect(first("vets")).toMatchObject({ title: "Veterinarians", stage: "exact" });
  });

  it("does not lead back from the wider word", () => {
    expect(search("physician").hits.map(({ title }) => title)).toEqual(["Physician Assistants"]);
  });

  it("names the row that is wrong", () => {
    expect(() => parseSynonyms("kind,words,why\nalike,a; b,")).toThrow(
      "unknown kind: alike (synonyms.csv, row 2)",
    );
    expect(() => parseSynonyms("kind,words,why\nsame,a,")).toThrow(
      "fewer than two words: a (synonyms.csv, row 2)",
    );
  });
});

describe("when nothing holds all words", () => {
  it("leaves out the word that is unknown, and says which", () => {
    const { hits, leftOut, readAs } = search("zombie vet");
    expect(leftOut).toEqual(["zombie"]);
    expect(readAs).toEqual(["vet"]);
    expect(hits.map(({ title, stage }) => `${stage}: ${title}`)).toEqual(["nearest: Veterinarians"]);
  });

  it("leaves out the most common word of those that are known", () => {
    const { hits, leftOut } = search("assistant welder");
    expect(leftOut).toEqual(["assistant"]);
    expect(hits[0]?.title).toBe("Welders");
  });

  it("offers what is nearest to a word that it cannot read", () => {
    const { hits, leftOut } = search("vterians");
    expect(leftOut).toEqual(["vterians"]);
    expect(hits[0]).toMatchObject({ title: "Veterinarians", stage: "nearest" });
  });

  it("has nothing near to a word of no likeness", () => {
    expect(search("qqqqqq")).toMatchObject({ hits: [], total: 0, leftOut: ["qqqqqq"] });
  });
});

describe("odd input", () => {
  it.each(["", "   ", "🙂", "...", "()[]{}*+?^$|\\", "\u0000\u202e"])(
    "finds nothing for %j, and does not fail",
    (query) => {
      expect(search(query)).toMatchObject({ query, hits: [], total: 0, leftOut: [] });
    },
  );

  it.each(["constructor", "__proto__", "toString", "hasOwnProperty"])("takes %s for a word", (query) => {
    expect(search(query).hits.filter(({ stage }) => stage !== "nearest")).toEqual([]);
  });

  it("answers 10,000 letters and 10,000 words at once", () => {
    const start = performance.now();
    search("welder".repeat(2000));
    search("welder electrician ".repeat(600));
    expect(performance.now() - start).toBeLessThan(200);
  });

  it("takes signs of a search language for signs", () => {
    expect(first("welder.*")?.title).toBe("Welders");
    expect(first("-welder")?.title).toBe("Welders");
    expect(first("“welder”")?.title).toBe("Welders");
  });

  it("looks past how a wish begins", () => {
    expect(first("I want to be a welder")).toMatchObject({ title: "Welders", stage: "exact" });
  });
});
