import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSearchIndex } from "#algorithms/search/build-search-index.ts";
import { contentWords } from "#algorithms/words/content-words.ts";
import { singular } from "#algorithms/words/singular.ts";
import { targetToKey } from "#domain/target.ts";
import { bundledSearchInput, bundledSynonyms } from "../../fixtures/search-catalogue.ts";

const input = bundledSearchInput();
const index = buildSearchIndex(input);
const firstFive = (query: string) => index.search(query, { limit: 5 }).hits.map(({ title }) => title);

const known = new Set(
  [
    ...input.occupations.map(({ title }) => title),
    ...[...input.everydayTitles.values()].flat(),
    ...input.frameworks.flatMap(({ nodes }) => nodes.flatMap(({ titles }) => titles)),
  ].flatMap((title) => contentWords(title).map(singular)),
);

describe("the bundled catalogue", () => {
  it("finds every occupation first by its own title", () => {
    const shared = new Map<string, number>();
    for (const { title } of input.occupations) shared.set(title, (shared.get(title) ?? 0) + 1);
    const missed = input.occupations.filter(({ id, title }) => {
      const [hit] = index.search(title, { limit: 1 }).hits;
      return shared.get(title) === 1 && hit?.target.id !== id;
    });
    expect(input.occupations).toHaveLength(1016);
    // A node of the same name may stand first; an occupation may not.
    const byOthers = missed.filter(
      ({ title }) => index.search(title, { limit: 1 }).hits[0]?.target.kind !== "node",
    );
    expect(byOthers.map(({ title }) => title)).toEqual([]);
    for (const { id, title } of missed)
      expect(
        index.search(title, { limit: 3 }).hits.map(({ target }) => targetToKey(target)),
        title,
      ).toContain(`occupation:${id}`);
  });

  it("finds every node by its own name", () => {
    for (const { id: frameworkId, nodes } of input.frameworks)
      for (const { id, titles } of nodes) {
        const { hits } = index.search(titles[0] ?? "", { limit: 12 });
        expect(hits.map(({ target }) => targetToKey(target))).toContain(`node:${frameworkId}:${id}`);
      }
  });

  it.each([
    ["docter helper", ["Physician Assistants", "Medical Assistants"]],
    ["nurse", ["Registered Nurses"]],
    ["web developer", ["Web Developers"]],
    ["electrician", ["Electricians"]],
    ["plane mechanic", ["Aircraft Mechanics and Service Technicians"]],
    ["teeth cleaner", ["Dental Hygienists"]],
    ["teacher", ["Elementary School Teachers, Except Special Education"]],
    ["welder", ["Welders, Cutters, Solderers, and Brazers"]],
    ["dental hygienist", ["Dental Hygienists"]],
    ["software engineer", ["Software Developers"]],
    ["truck driver", ["Heavy and Tractor-Trailer Truck Drivers", "Light Truck Drivers"]],
    ["cosmetologist", ["Hairdressers, Hairstylists, and Cosmetologists"]],
    ["rn", ["Registered Nurses"]],
    ["cop", ["Police and Sheriff's Patrol Officers"]],
    ["fix cars", ["Automotive Service Technicians and Mechanics"]],
  ])("finds what “%s” means among the first five", (query, expected) => {
    expect(firstFive(query)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ["health science", "node:ncc-original-2002:cluster/health-science"],
    ["information technology", "node:ncc-original-2002:cluster/information-technology"],
    ["stem", "node:ncc-original-2002:cluster/science-technology-engineering-and-mathematics"],
  ])("finds the old cluster “%s” first", (query, key) => {
    const [hit] = index.search(query, { limit: 1 }).hits;
    expect(hit && targetToKey(hit.target)).toBe(key);
  });

  it("knows every word that the synonym table means", () => {
    const unknown = [...bundledSynonyms().values()]
      .flat()
      .flatMap(({ words }) => words)
      .filter((word) => !known.has(singular(word)));
    expect([...new Set(unknown)]).toEqual([]);
  });

  it("finds a job of one long word among the first five after any one slip", () => {
    const words = input.occupations
      .map(({ title }) => title)
      .filter((title) => /^[A-Z][a-z]{6,}$/.test(title));
    expect(words.length).toBeGreaterThan(40);
    const slip = fc.record({
      title: fc.constantFrom(...words),
      kind: fc.constantFrom("left out", "doubled", "swapped"),
      at: fc.nat(40),
    });
    fc.assert(
      fc.property(slip, ({ title, kind, at }) => {
        const place = at % (title.length - 1);
        const pair = title.slice(place, place + 2);
        const typed =
          kind === "left out"
            ? title.slice(0, place) + title.slice(place + 1)
            : kind === "doubled"
              ? title.slice(0, place + 1) + title.slice(place)
              : title.slice(0, place) + [...pair].reverse().join("") + title.slice(place + 2);
        fc.pre(!known.has(singular(typed.toLowerCase())));
        expect(firstFive(typed), typed).toContain(title);
      }),
      { numRuns: 400, seed: 5 },
    );
  });

  it.each([
    ["not a desk job", "Carpenters"],
    ["I don't like people", "Computer Programmers"],
    ["good paying job, no college", "Electricians"],
  ])("takes “%s” as a whole for a wish, not for something to leave out", (query, expected) => {
    const { hits, ruledOut } = index.search(query, { limit: 5 });
    expect(hits.map(({ title }) => title)).toContain(expected);
    expect(new Set(hits.map(({ reason }) => reason.lead?.by))).toEqual(new Set(["ours"]));
    expect(ruledOut).toEqual([]);
  });

  it.each(["idk", "I don't know what I want to be", "not sure yet", "no sé", "asdfghjk"])(
    "suggests no job for “%s”",
    (query) => {
      expect(index.search(query, { limit: 5 })).toMatchObject({ hits: [], total: 0 });
    },
  );

  it.each([
    "computers but not coding",
    "I like computers but don't want to code",
    "computers without programming",
  ])("lists for “%s” jobs with computers in which little is coded, and no place before them", (query) => {
    const { hits } = index.search(query, { limit: 8 });
    const found = hits.map(({ title }) => title);
    expect(found[0]).toBe("Computer User Support Specialists");
    expect(found).toContain("Graphic Designers");
    expect(found).not.toContain("Software Developers");
    expect(found).not.toContain("Computer Programmers");
    expect(hits.map(({ target }) => target.kind)).not.toContain("node");
  });

  it.each(["not math", "I hate blood"])(
    "lists for “%s” alone jobs of many kinds, none of which names it",
    (query) => {
      const { hits } = index.search(query, { limit: 10 });
      expect(new Set(hits.map(({ reason }) => reason.named))).toEqual(new Set(["rest"]));
      expect(new Set(hits.map(({ target }) => target.id.slice(0, 2))).size).toBe(10);
    },
  );

  it("does not guess at a word that sounds like no other once one sounds like what was typed", () => {
    const { hits } = index.search("counsler", { limit: 20 });
    expect(new Set(hits.flatMap(({ reason }) => reason.readings.map(({ read }) => read)))).toEqual(
      new Set(["counselor"]),
    );
  });

  it("takes “chef” for the job before the software", () => {
    const { hits } = index.search("chef", { limit: 5 });
    expect(hits[0]?.title).toBe("Chefs and Head Cooks");
    expect(hits.map(({ reason }) => reason.lead?.kind)).not.toContain("software");
  });

  it("does not take a title with a short form for one that nobody shares", () => {
    expect(firstFive("doctor")[0]).not.toBe("Naturopathic Physicians");
  });

  it.each([
    ["CNA", "CNA"],
    ["cuidar niños", "cuidar niños"],
  ])("gives the reason for “%s” in the letters that were typed", (query, typed) => {
    const [hit] = index.search(query, { limit: 1 }).hits;
    expect(hit?.reason.readings[0]?.typed).toBe(typed);
  });

  it("answers without everyday titles while they have not come", () => {
    const early = buildSearchIndex({ ...input, everydayTitles: new Map() });
    expect(early.search("electrican", { limit: 1 }).hits[0]?.title).toBe("Electricians");
    expect(early.size).toMatchObject({ occupations: 1016, everydayTitles: 0 });
  });
});
