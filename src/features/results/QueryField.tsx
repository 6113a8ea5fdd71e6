import { Search } from "lucide-react";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import styles from "./results-page.module.css";

/** What is looked for; the page follows as it is typed. */
export function QueryField() {
  const { search } = useText();
  const query = useAppStore((state) => state.query);
  const setQuery = useAppStore((state) => state.setQuery);
  return (
    <search className={styles.field} data-on="screen">
      <Search aria-hidden="true" size={20} />
      <input
        id="search-input"
        type="search"
        aria-label={search.label}
        placeholder={search.placeholder}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        value={query}
        onChange={({ target }) => setQuery(target.value)}
      />
    </search>
  );
}
