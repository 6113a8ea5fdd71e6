import type { OccupationId } from "#domain/ids.ts";
import type { Shortlist, ShortlistStep } from "#domain/shortlist.ts";
import type { StorageFailure } from "#storage/framework-storage.ts";

/** How far the list on screen is kept on the device. */
export type ShortlistKeeping =
  /** It has changed, and nobody has begun to keep it. */
  | { readonly kind: "unsaved" }
  | { readonly kind: "saving" }
  /** The device has acknowledged all of it. */
  | { readonly kind: "saved" }
  /** The device refused; the list is on screen only. */
  | { readonly kind: "failed"; readonly failure: StorageFailure };

/** The occupations that a person keeps; of the lifetime of drafts, the same under every framework. */
export interface ShortlistSlice {
  /** In the order saved, until the reader moves one. */
  readonly saved: Shortlist;
  readonly shortlistKeeping: ShortlistKeeping;
  /** What can be undone and done again, the last at the end; gone on reload. */
  readonly savedLog: { readonly done: readonly ShortlistStep[]; readonly undone: readonly ShortlistStep[] };
  /** Saves at the end of the list, or takes out. */
  readonly toggleSaved: (id: OccupationId) => void;
  /** Saves those that are not yet, in one step. */
  readonly saveAll: (ids: readonly OccupationId[]) => void;
  /** One place up (-1) or down (1); at the end of the list nothing changes. */
  readonly moveSaved: (id: OccupationId, by: -1 | 1) => void;
  /** Takes all out, in one step. */
  readonly removeAllSaved: () => void;
  /** Takes the last step back, whatever else has changed since. */
  readonly undoSaved: () => void;
  readonly redoSaved: () => void;
  /** After a failure: asks to be kept again. */
  readonly keepSavedAgain: () => void;
  /** What keeps the list says how far it is, and what another tab has changed. */
  readonly patchShortlist: (
    patch: Partial<Pick<ShortlistSlice, "saved" | "shortlistKeeping" | "savedLog">>,
  ) => void;
}

/** Whether an occupation is on the list; for `useAppStore`. */
export const selectIsSaved =
  (id: OccupationId) =>
  ({ saved }: Pick<ShortlistSlice, "saved">): boolean =>
    saved.includes(id);
