import type { OccupationId } from "#domain/ids.ts";
import { selectIsSaved } from "#store/slices/shortlist-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { SaveToggle } from "#ui/SaveToggle.tsx";

/** Puts the occupation on the shortlist, or takes it off. */
export function SaveAct({ id }: { readonly id: OccupationId }) {
  const { saved: words } = useText();
  const saved = useAppStore(selectIsSaved(id));
  const toggleSaved = useAppStore((state) => state.toggleSaved);
  return <SaveToggle saved={saved} words={words} onToggle={() => toggleSaved(id)} />;
}
