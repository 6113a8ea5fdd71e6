import type { Shortlist, ShortlistStep } from "#domain/shortlist.ts";
import type { Stored } from "#storage/framework-storage.ts";

/** What keeps the shortlist on the device, for all tabs. Nothing throws; an act is done when its promise says so. */
export interface ShortlistStorage {
  /**
   * Does the step on what the device holds, which another tab may have changed meanwhile; a step that changes nothing
   * only reads. @returns what the device then holds
   */
  readonly merge: (step: ShortlistStep) => Promise<Stored<Shortlist>>;
  readonly forget: () => Promise<Stored<null>>;
  /** @param onChange called when another tab has changed or forgotten what is held */
  readonly watch: (onChange: (how: ShortlistNews) => void) => void;
}

export type ShortlistNews = "changed" | "forgotten";
