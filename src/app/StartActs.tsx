import { selectLensPart } from "#store/selectors/select-lens-part.ts";
import { useAppStore } from "#store/store-context.ts";
import { useFirstText } from "#text/first-text-context.ts";
import { Button } from "#ui/Button.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import styles from "./panel.module.css";

/** Under the search box, until there is something else to read: the ways in for whoever has no word for it. */
export function StartActs({ browse }: { readonly browse: boolean }) {
  const { start } = useFirstText().shell;
  const isStart = useAppStore(
    (state) =>
      state.query === "" &&
      state.focus === null &&
      state.panes.length === 1 &&
      state.view !== "table" &&
      selectLensPart(state) === null,
  );
  const setPage = useAppStore((state) => state.setPage);
  const setView = useAppStore((state) => state.setView);
  if (!isStart) return null;
  return (
    <div className={styles.acts}>
      <Button
        look="main"
        onClick={() => focusAfter(() => setPage("unsure"), "#unsure-heading", "header button")}
      >
        {start.unsure}
      </Button>
      {browse && (
        <Button onClick={() => focusAfter(() => setView("table"), '[role="combobox"]')}>
          {start.browse}
        </Button>
      )}
    </div>
  );
}
