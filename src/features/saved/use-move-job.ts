import { flushSync } from "react-dom";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import type { SavedJob } from "./saved-job.ts";

/** Moves the job one place up (-1) or down (1), says where it is now, and keeps the keyboard on what was pressed. */
export function useMoveJob({ id, title }: SavedJob, at: number, of: number): (by: -1 | 1) => void {
  const { saved } = useText();
  const moveSaved = useAppStore((state) => state.moveSaved);
  const announce = useAppStore((state) => state.announce);
  return (by) => {
    const pressed = document.activeElement;
    flushSync(() => moveSaved(id, by));
    // An element that is put elsewhere lets the keyboard go.
    if (pressed instanceof HTMLElement) pressed.focus({ preventScroll: false });
    const now = Math.min(Math.max(at + by, 0), of - 1);
    announce(saved.said.moved(title, now + 1, of));
  };
}
