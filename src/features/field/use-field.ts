import { useEffect, useMemo } from "react";
import { fieldOfList, fieldOfNode, fieldOfPrograms, fieldOfResults } from "#algorithms/change/build-field.ts";
import type { Field } from "#domain/field.ts";
import { loadDetails } from "#store/load/load-details.ts";
import { loadFields } from "#store/load/load-fields.ts";
import { loadFramework } from "#store/load/load-framework.ts";
import type { LoadFailure } from "#store/slices/catalogue-slice.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import { useSearch } from "#store/use-search.ts";
import { useText } from "#text/text-context.ts";

const everything = 100_000;

export type FoundField =
  | { readonly kind: "none" | "waiting" | "unknown" }
  /** `failure` is `null` where the search broke. */
  | { readonly kind: "failed"; readonly failure: LoadFailure | null }
  | { readonly kind: "ready"; readonly field: Field; readonly how: string };

/** The field that is chosen, as far as what it is made of has come; what has not is fetched. */
export function useField(): { readonly found: FoundField; readonly again: () => void } {
  const { field: words } = useText();
  const store = useAppStoreApi();
  const choice = useAppStore((state) => state.field);
  const presets = useAppStore((state) => state.fieldPresets);
  const details = useAppStore((state) => state.details);
  const occupations = useAppStore((state) => state.occupations);
  const entries = useAppStore((state) => state.entries);
  const nodeOf = choice?.kind === "node" ? choice.frameworkId : null;
  const index = useAppStore((state) => (nodeOf === null ? undefined : state.frameworks.get(nodeOf)));
  const failure = useAppStore(({ failures }) =>
    [...neededFor(choice?.kind), nodeOf ?? ""].map((what) => failures.get(what)).find(Boolean),
  );
  const search = useSearch(choice?.kind === "search" ? choice.words : "", everything);

  const load = useMemo(
    () => () => {
      void loadFields(store);
      if (choice?.kind === "programs") void loadDetails(store);
      if (nodeOf !== null) void loadFramework(store, nodeOf);
    },
    [store, choice?.kind, nodeOf],
  );
  useEffect(load, [load]);

  const found = useMemo((): FoundField => {
    const ready = (field: Field | null | undefined, how: string): FoundField =>
      field === null || field === undefined ? { kind: "unknown" } : { kind: "ready", field, how };
    const waiting: FoundField = failure === undefined ? { kind: "waiting" } : { kind: "failed", failure };
    switch (choice?.kind) {
      case undefined:
        return { kind: "none" };
      case "preset": {
        const preset = presets?.find(({ id }) => id === choice.id);
        return presets === null ? waiting : ready(preset, words.how.rules(preset?.rules ?? []));
      }
      case "node": {
        if (index === undefined)
          return entries.some(({ id }) => id === choice.frameworkId) ? waiting : { kind: "unknown" };
        const field = fieldOfNode(index, choice.id);
        const short = entries.find(({ id }) => id === choice.frameworkId)?.short ?? index.framework.title;
        return ready(field, words.how.node(field?.title ?? "", short));
      }
      case "search":
        if (search.failed) return { kind: "failed", failure: null };
        return search.results?.query === choice.words
          ? ready(fieldOfResults(choice.words, search.results), words.how.search(choice.words))
          : { kind: "waiting" };
      case "programs":
        if (details === null || occupations.size === 0) return waiting;
        return ready(
          fieldOfPrograms(choice.series, {
            title: words.programsTitle(choice.series),
            occupations: occupations.values(),
            programsOf: (id) => details.programs.get(id)?.map(({ code }) => code) ?? [],
            programTitles: details.programTitles,
          }),
          words.how.programs(choice.series),
        );
      case "list":
        return ready(fieldOfList(choice.title, choice.ids, words.untitled), words.how.list);
      default:
        return choice satisfies never;
    }
  }, [choice, presets, index, entries, search.results, search.failed, details, occupations, failure, words]);
  return { found, again: search.failed ? search.restart : load };
}

/** What may fail to load, by the kind of choice. */
const neededFor = (kind: string | undefined): readonly string[] =>
  kind === "preset" ? ["fields", "occupations"] : kind === "programs" ? ["details", "occupations"] : [];
