import { useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { focusAfter } from "#ui/focus-after.ts";

/** The way to the page of all results. */
export function AllResults({ total }: { readonly total: number }) {
  const { results } = useText();
  const store = useAppStoreApi();
  const open = () => {
    const { query, rememberSearch, openResults } = store.getState();
    rememberSearch(query);
    focusAfter(openResults, "#results-heading", "body");
  };
  return <Button onClick={open}>{results.open(total)}</Button>;
}
