import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PreferencesStorage } from "#storage/preferences-storage.ts";
import { createAppStore } from "#store/create-app-store.ts";
import { keepPreferences, parsePreferences } from "#store/load/keep-preferences.ts";

function memory(kept: unknown = undefined): PreferencesStorage & { readonly now: () => unknown } {
  let value = kept;
  return {
    now: () => value,
    read: async () => ({ ok: true, value }),
    keep: async (next) => {
      value = next;
      return { ok: true, value: null };
    },
    forget: async () => {
      value = undefined;
      return { ok: true, value: null };
    },
  };
}

describe("a reader's choices", () => {
  it("come back, and are kept as they change", async () => {
    const store = createAppStore();
    const storage = memory({ theme: "dark", characterKeys: false });
    await keepPreferences(store, storage).restore();
    expect(store.getState().theme).toBe("dark");
    expect(store.getState().characterKeys).toBe(false);
    store.getState().setTheme("light");
    await expect.poll(storage.now).toEqual({
      theme: "light",
      characterKeys: false,
      recentSearches: [],
      columnChoices: new Map(),
    });
  });

  it("have the last eight searches, the newest first and each once, gone one by one or all together", async () => {
    const store = createAppStore();
    const storage = memory({ recentSearches: ["nurse", 7, "fix cars"] });
    const preferences = keepPreferences(store, storage);
    await preferences.restore();
    const { rememberSearch, forgetSearch } = store.getState();
    for (const query of ["a", "b", "c", "d", "e", "f", " Fix  cars ", "", "x".repeat(200)])
      rememberSearch(query);
    expect(store.getState().recentSearches).toEqual(["Fix cars", "f", "e", "d", "c", "b", "a", "nurse"]);
    forgetSearch("nurse");
    await expect
      .poll(storage.now)
      .toMatchObject({ recentSearches: ["Fix cars", "f", "e", "d", "c", "b", "a"] });
    await preferences.clear();
    expect(store.getState().recentSearches).toEqual([]);
    expect(storage.now()).toBeUndefined();
  });

  it("have the searches of another tab too, but not what was forgotten here", async () => {
    const storage = memory({ recentSearches: ["nurse", "welder"] });
    const [here, there] = [createAppStore(), createAppStore()];
    for (const store of [here, there]) await keepPreferences(store, storage).restore();
    here.getState().rememberSearch("plumber");
    await expect.poll(storage.now).toMatchObject({ recentSearches: ["plumber", "nurse", "welder"] });
    there.getState().rememberSearch("teacher");
    await expect
      .poll(storage.now)
      .toMatchObject({ recentSearches: ["teacher", "nurse", "welder", "plumber"] });
    here.getState().forgetSearch("nurse");
    await expect.poll(storage.now).toMatchObject({ recentSearches: ["plumber", "welder", "teacher"] });
    there.getState().forgetSearches();
    await expect.poll(storage.now).toMatchObject({ recentSearches: [] });
  });

  it("are gone from page and device when cleared", async () => {
    const store = createAppStore();
    const storage = memory({ theme: "dark", characterKeys: false });
    const preferences = keepPreferences(store, storage);
    await preferences.restore();
    await preferences.clear();
    expect(store.getState().theme).toBe("system");
    expect(storage.now()).toBeUndefined();
  });

  it("say what the device refused to forget; one that keeps nothing has refused nothing", async () => {
    const clear = (failure: "failed" | "unavailable") =>
      keepPreferences(createAppStore(), {
        ...memory(),
        forget: async () => ({ ok: false, failure }),
      }).clear();
    expect(await clear("failed")).toEqual({ ok: false, failure: "failed" });
    expect(await clear("unavailable")).toEqual({ ok: true, value: null });
  });

  it("do not come back when they were cleared before they were read", async () => {
    const store = createAppStore();
    const preferences = keepPreferences(store, memory({ theme: "dark", characterKeys: false }));
    const restored = preferences.restore();
    await Promise.all([preferences.clear(), restored]);
    expect(store.getState().theme).toBe("system");
  });

  it("are the usual ones whatever else was stored", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(["system", "light", "dark"]).toContain(parsePreferences(value).theme);
      }),
    );
  });
});
