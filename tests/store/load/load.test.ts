// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { frameworkId, occupationId } from "#domain/ids.ts";
import { type AppStore, createAppStore } from "#store/create-app-store.ts";
import { loadDetails } from "#store/load/load-details.ts";
import { loadFirst } from "#store/load/load-first.ts";
import { loadFramework } from "#store/load/load-framework.ts";
import { loadLayout } from "#store/load/load-layout.ts";
import { layoutKey } from "#store/slices/catalogue-slice.ts";

const folder = join(import.meta.dirname, "../../../public/data");
const original = frameworkId("ncc-original-2002");
const modernized = frameworkId("ncc-modernized-2024");

let store: AppStore;
let asked: string[];
let broken: RegExp | null;
beforeEach(() => {
  store = createAppStore();
  asked = [];
  broken = null;
  vi.stubGlobal("fetch", async (url: URL) => {
    const path = url.href.replace(new URL("data/", document.baseURI).href, "");
    asked.push(path);
    if (broken?.test(path)) return new Response("", { status: 503 });
    return new Response(readFileSync(join(folder, path)));
  });
});
afterEach(() => vi.unstubAllGlobals());

describe("the first view", () => {
  it("asks only for what it shows", async () => {
    await loadFirst(store);
    expect(asked.sort()).toEqual([
      "frameworks.json",
      "frameworks/ncc-modernized-2024.json",
      "occupations.json",
    ]);
    expect(store.getState().allJobs?.changePercent).toBe(3.1);
    const { release, entries, occupations, frameworks, details, failures } = store.getState();
    expect(release).toMatch(/^\d{4}-\d{2}$/);
    expect(entries).toHaveLength(4);
    expect(occupations.size).toBe(1016);
    expect([...frameworks.keys()]).toEqual([modernized]);
    expect(details).toBeNull();
    expect(failures.size).toBe(0);
  });

  it("has the frameworks that were asked for, and keeps those that a person opened", async () => {
    const own = { id: frameworkId("mine"), title: "Mine", edition: "", short: "Mine", own: true };
    store.getState().patchCatalogue({ entries: [own] });
    await loadFirst(store, [original, own.id, frameworkId("unknown")]);
    expect([...store.getState().frameworks.keys()]).toEqual([original]);
    expect(
      store
        .getState()
        .entries.map(({ id }) => id)
        .at(-1),
    ).toBe("mine");
    expect(asked).not.toContain("frameworks/mine.json");
  });
});

it("loads each thing once, however often it is asked for", async () => {
  await Promise.all([
    loadFirst(store),
    loadFirst(store),
    loadFramework(store, modernized),
    loadDetails(store),
  ]);
  await loadDetails(store);
  expect(asked.length).toBe(new Set(asked).size);
  const { details } = store.getState();
  expect(details?.skills.get(occupationId("29-1141.00"))?.[0]?.element.name).toBe("Social Perceptiveness");
  expect(details?.titles.get(occupationId("29-1141.00"))).toContain("Charge Nurse");
});

it("says what could not be loaded, leaves the rest, and tries again when asked again", async () => {
  broken = /skills/;
  await loadFirst(store);
  await loadDetails(store);
  expect(store.getState().details).toBeNull();
  expect([...store.getState().failures]).toEqual([
    ["details", { kind: "refused", path: "skills.json", status: 503 }],
  ]);
  broken = null;
  const again = loadDetails(store);
  expect(store.getState().failures.size).toBe(0);
  await again;
  expect(store.getState().details).not.toBeNull();
  expect(store.getState().failures.size).toBe(0);
});

it("says that the connection broke off, or that a file is damaged", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  await loadFirst(store);
  expect([...store.getState().failures.keys()].sort()).toEqual(["entries", "occupations"]);
  expect(store.getState().failures.get("entries")).toEqual({ kind: "offline", path: "frameworks.json" });
  vi.stubGlobal("fetch", async () => new Response("<!doctype html>"));
  await loadFirst(store);
  expect(store.getState().failures.get("occupations")).toEqual({
    kind: "damaged",
    path: "occupations.json",
  });
  vi.stubGlobal("fetch", async () => new Response('{"unlike": 1}'));
  await loadFirst(store);
  expect(store.getState().failures.get("occupations")?.kind).toBe("damaged");
});

it("loads a map that was worked out, and asks for no other", async () => {
  await loadLayout(store, modernized, "large");
  await loadLayout(store, frameworkId("mine"), "large");
  const places = asked.filter((path) => path.startsWith("places/"));
  expect(places).toEqual(["places/ncc-modernized-2024-large.json"]);
  expect(store.getState().layouts.get(layoutKey(modernized, "large"))?.frameworkId).toBe(modernized);
});
