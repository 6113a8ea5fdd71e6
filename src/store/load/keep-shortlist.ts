import { mergeShortlist, type Shortlist, sameShortlist } from "#domain/shortlist.ts";
import type { Stored } from "#storage/framework-storage.ts";
import type { ShortlistStorage } from "#storage/shortlist-storage.ts";
import type { AppStore } from "#store/create-app-store.ts";

/** The shortlist, brought back from the device and kept as it changes, here and in other tabs. */
export interface KeptShortlist {
  /** Settled once the list that the device held is on screen, or cannot be had. */
  readonly restore: () => Promise<void>;
  /** Empties the list, here and on the device; that cannot be undone. @returns what the device refused */
  readonly clear: () => Promise<Stored<null>>;
}

export function keepShortlist(store: AppStore, storage: ShortlistStorage): KeptShortlist {
  /** What the device was last known to hold; all changes from there are still to be kept. */
  let held: Shortlist = [];
  /** Acts go one after another. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const started = last.then(act);
    last = started;
    return started;
  };
  const patch = store.getState().patchShortlist;

  /** Brings both sides together. What the reader does meanwhile comes after it. */
  const settle = () =>
    inTurn(async () => {
      const { saved: sent } = store.getState();
      const changed = !sameShortlist(held, sent);
      if (changed) patch({ shortlistKeeping: { kind: "saving" } });
      const stored = await storage.merge({ from: held, to: sent });
      if (!stored.ok) {
        // A browser that keeps nothing has nothing to bring back: said when something is to be kept.
        if (changed || stored.failure !== "unavailable")
          patch({ shortlistKeeping: { kind: "failed", failure: stored.failure } });
        return;
      }
      held = stored.value;
      const now = mergeShortlist({ from: sent, to: held }, store.getState().saved);
      patch({ saved: now, shortlistKeeping: { kind: sameShortlist(now, held) ? "saved" : "unsaved" } });
    });

  const empty = () => {
    held = [];
    patch({ saved: [], shortlistKeeping: { kind: "saved" }, savedLog: { done: [], undone: [] } });
  };

  return {
    restore: async () => {
      store.subscribe(({ saved, shortlistKeeping: { kind } }, before) => {
        if (kind === "unsaved" && (saved !== before.saved || before.shortlistKeeping.kind !== kind))
          void settle();
      });
      // Who hands the computer over in another tab leaves nothing behind in this one.
      storage.watch((how) => void (how === "forgotten" ? inTurn(async () => empty()) : settle()));
      await settle();
    },
    clear: () =>
      inTurn(async () => {
        const stored = await storage.forget();
        if (!stored.ok && stored.failure !== "unavailable") return stored;
        empty();
        return { ok: true, value: null };
      }),
  };
}
