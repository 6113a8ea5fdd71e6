import { useAppStore } from "#store/store-context.ts";

/** The one polite region: the last thing said wins. A no-break space makes a repeated sentence new. */
export function LiveRegion() {
  const { text, count } = useAppStore((state) => state.announcement);
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {text}
      {count % 2 === 1 ? "\u00a0" : ""}
    </div>
  );
}
