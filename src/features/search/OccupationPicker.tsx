import { useId, useState } from "react";
import type { OccupationId } from "#domain/ids.ts";
import { targetToKey } from "#domain/target.ts";
import { useAppStore } from "#store/store-context.ts";
import { useSearch } from "#store/use-search.ts";
import { useText } from "#text/text-context.ts";
import { hitPlace } from "./hit-place.ts";
import { mostResults } from "./most-results.ts";
import { ResultOption } from "./ResultOption.tsx";
import { SearchInput } from "./SearchInput.tsx";
import styles from "./search.module.css";
import { useActiveOption } from "./use-active-option.ts";

interface OccupationPickerProps {
  readonly label: string;
  readonly placeholder: string;
  readonly onPick: (id: OccupationId) => void;
}

/** As many as can be looked over at a glance. */
const mostShown = 6;

/** A search of its own, for one occupation: what the page searches stays as it is. */
export function OccupationPicker({ label, placeholder, onPick }: OccupationPickerProps) {
  const { search: words } = useText();
  const [query, setQuery] = useState("");
  const listId = useId();
  const search = useSearch(query, mostResults);
  const frameworks = useAppStore((state) => state.frameworks);
  const front = useAppStore((state) => state.panes[0]?.frameworkId ?? null);
  const shown = (search.results?.hits ?? [])
    .flatMap((hit) => (hit.target.kind === "occupation" ? { hit, id: hit.target.id } : []))
    .slice(0, mostShown);
  const list = useActiveOption({
    about: query,
    openAtRest: true,
    enterTakesFirst: false,
    count: shown.length,
    onPick: (at) => {
      const one = shown[at];
      if (one !== undefined && search.results?.query === query) onPick(one.id);
    },
    onEscape: () => setQuery(""),
  });
  const open = list.open && query.trim() !== "";
  const optionId = (at: number) => `${listId}-${at}`;
  const isAnswered = search.results !== null && search.results.query === query;
  return (
    <div>
      <SearchInput
        label={label}
        listId={listId}
        listed={open && shown.length > 0}
        activeId={list.active === null ? undefined : optionId(list.active)}
        placeholder={placeholder}
        value={query}
        onChange={({ target }) => {
          setQuery(target.value);
          list.setOpen(true);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
          if (!list.hearKey(event.key)) return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {open && shown.length > 0 && (
        <div role="listbox" id={listId} aria-label={words.list} className={styles.list}>
          {shown.map(({ hit, id }, at) => (
            <ResultOption
              key={targetToKey(hit.target)}
              id={optionId(at)}
              hit={hit}
              words={search.results?.readAs ?? []}
              where={hitPlace(frameworks, hit.target, front)}
              active={at === list.active}
              onPick={() => onPick(id)}
            />
          ))}
        </div>
      )}
      {open && isAnswered && shown.length === 0 && <p className={styles.note}>{words.noMatch(query)}</p>}
    </div>
  );
}
