import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { focusAfter } from "#ui/focus-after.ts";

/** The way to the page of all results. */
export function AllResults({ total }: { readonly total: number }) {
  const { results } = useText();
  const openResults = useAppStore((state) => state.openResults);
  return (
    <Button onClick={() => focusAfter(openResults, "#results-heading", "body")}>{results.open(total)}</Button>
  );
}
