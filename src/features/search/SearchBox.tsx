import { X } from "lucide-react";
import { type KeyboardEvent, lazy, Suspense, useId, useRef, useState } from "react";
import type { SearchHit } from "#algorithms/search/search-types.ts";
import type { Target } from "#domain/target.ts";
import { useAppStore } from "#store/store-context.ts";
import { useSearch } from "#store/use-search.ts";
import { useFirstText } from "#text/first-text-context.ts";
import { focusDetails } from "#ui/focus-details.ts";
import { mostResults } from "./most-results.ts";
import { SearchInput } from "./SearchInput.tsx";
import styles from "./search.module.css";
import { useActiveOption } from "./use-active-option.ts";
import { useShownHits } from "./use-shown-hits.ts";

const ResultPanel = lazy(async () => ({ default: (await import("./ResultPanel.tsx")).ResultPanel }));

const RecentSearches = lazy(async () => ({
  default: (await import("./RecentSearches.tsx")).RecentSearches,
}));

interface SearchBoxProps {
  /** The list floats over what is below instead of moving it down. */
  readonly floating?: boolean;
  readonly onPick?: (target: Target) => void;
}

/** One box over occupations, everyday titles and the nodes of every loaded framework. */
export function SearchBox({ floating = false, onPick }: SearchBoxProps) {
  const { search: text } = useFirstText();
  const query = useAppStore((state) => state.query);
  const setQuery = useAppStore((state) => state.setQuery);
  const goTo = useAppStore((state) => state.goTo);
  const picked = useAppStore((state) => state.focus !== null);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const search = useSearch(query, mostResults);
  const { shown, ...more } = useShownHits(search.results);

  const pick = (hit: SearchHit) => {
    list.setOpen(false);
    goTo(hit.target);
    onPick?.(hit.target);
    focusDetails(hit.title);
  };
  const change = (next: string) => {
    setQuery(next);
    list.setOpen(true);
  };
  const list = useActiveOption({
    about: query,
    openAtRest: !picked && !floating,
    enterTakesFirst: search.results?.leftOut.length === 0,
    count: shown.length,
    onPick: (at) => {
      const hit = shown[at];
      // An answer to what was typed before is not picked by a hasty Enter.
      if (hit !== undefined && search.results?.query === query) pick(hit);
    },
    onEscape: () => change(""),
  });
  const open = list.open && query.trim() !== "";
  // What was searched before stands under the empty box as long as the reader is in it.
  const [within, setWithin] = useState(false);
  const recent = useAppStore((state) => state.recentSearches.length > 0);
  const optionId = (at: number) => `${listId}-${at}`;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape" && query === "") setWithin(false);
    if (list.hearKey(event.key)) event.preventDefault();
  };

  return (
    <search
      className={`${styles.search} ${floating ? styles.floating : ""}`}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        setWithin(false);
        if (floating) list.setOpen(false);
      }}
    >
      <SearchInput
        ref={input}
        id="search-input"
        label={text.label}
        listId={listId}
        listed={open && shown.length > 0}
        activeId={list.active === null ? undefined : optionId(list.active)}
        enterKeyHint="search"
        placeholder={floating ? text.shortPlaceholder : text.placeholder}
        value={query}
        onChange={(event) => change(event.target.value)}
        onFocus={() => setWithin(true)}
        onClick={() => {
          list.setOpen(true);
          setWithin(true);
        }}
        onKeyDown={onKeyDown}
      >
        {query !== "" && (
          <button
            type="button"
            aria-label={text.clear}
            className={styles.clear}
            onClick={() => {
              change("");
              input.current?.focus();
            }}
          >
            <X aria-hidden="true" size={20} />
          </button>
        )}
      </SearchInput>
      <Suspense>
        {within && recent && query === "" && (
          <RecentSearches
            onPick={(again) => {
              change(again);
              input.current?.focus();
            }}
            onForget={() => input.current?.focus()}
          />
        )}
        {open && (
          <ResultPanel
            search={search}
            shown={shown}
            {...more}
            listId={listId}
            optionId={optionId}
            active={list.active}
            onPick={pick}
            onClose={() => list.setOpen(false)}
            onClear={() => {
              change("");
              input.current?.focus();
            }}
            onRetry={() => {
              search.restart();
              input.current?.focus();
            }}
          />
        )}
      </Suspense>
    </search>
  );
}
