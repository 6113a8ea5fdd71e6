import { Plus } from "lucide-react";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { focusAfter } from "#ui/focus-after.ts";
import styles from "./add-button.module.css";
import { searchBox } from "./search-box.ts";

/** An empty place in Compare, which leads to where it can be filled. */
export function AddButton({ have }: { readonly have: number }) {
  const { compare: text } = useText();
  const setPage = useAppStore((state) => state.setPage);
  return (
    <button
      type="button"
      className={styles.add}
      onClick={() => focusAfter(() => setPage("explore"), searchBox)}
    >
      <Plus aria-hidden="true" size={18} />
      {text.add(have)}
    </button>
  );
}
