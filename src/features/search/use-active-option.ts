import { useState } from "react";

interface List {
  /** What the options answer; another starts afresh. */
  readonly about: string;
  readonly count: number;
  /** Whether the list is open of itself, until the reader opens or closes it. What they did lasts while this does. */
  readonly openAtRest: boolean;
  /** Enter takes the first option when none is in hand. */
  readonly enterTakesFirst: boolean;
  readonly onPick: (at: number) => void;
  /** Escape, when the list has nothing left to close. */
  readonly onEscape: () => void;
}

/** What a key does to the list under the box. */
export interface ActiveOption {
  /** `null`: the caret is in the box alone. */
  readonly active: number | null;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  /** @returns whether the key was for the list */
  readonly hearKey: (key: string) => boolean;
}

/** Which option the arrow keys stand on, and whether the list is open. */
export function useActiveOption({
  about,
  count,
  openAtRest,
  enterTakesFirst,
  onPick,
  onEscape,
}: List): ActiveOption {
  const [at, setAt] = useState<{ readonly about: string; readonly active: number } | null>(null);
  const [said, setSaid] = useState<{ readonly open: boolean; readonly atRest: boolean } | null>(null);
  const open = said?.atRest === openAtRest ? said.open : openAtRest;
  const active = open && at !== null && at.about === about && at.active < count ? at.active : null;
  const setOpen = (next: boolean) => setSaid({ open: next, atRest: openAtRest });
  const moveTo = (next: number) => {
    setAt({ about, active: (next + count) % count });
    return true;
  };

  return {
    active,
    open,
    setOpen: (next) => {
      setOpen(next);
      setAt(null);
    },
    hearKey: (key) => {
      if (key === "Escape") {
        if (open && count > 0) setOpen(false);
        else onEscape();
        setAt(null);
        return true;
      }
      if (count === 0) return false;
      if (key === "ArrowDown" || key === "ArrowUp") {
        if (!open) setOpen(true);
        const down = key === "ArrowDown";
        return moveTo(active === null ? (down ? 0 : count - 1) : active + (down ? 1 : -1));
      }
      if (!open) return false;
      if (key === "Enter") {
        if (active !== null || enterTakesFirst) onPick(active ?? 0);
        return true;
      }
      // Without an option in hand, Home and End are the caret's.
      if (active !== null && key === "Home") return moveTo(0);
      if (active !== null && key === "End") return moveTo(count - 1);
      return false;
    },
  };
}
