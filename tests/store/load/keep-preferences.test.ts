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
    expect(storage.now()).toEqual({ theme: "light", characterKeys: false });
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

  it("are the usual ones whatever else was stored", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(["system", "light", "dark"]).toContain(parsePreferences(value).theme);
      }),
    );
  });
});
