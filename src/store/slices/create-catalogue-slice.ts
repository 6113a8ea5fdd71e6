import type { StateCreator } from "zustand";
import { layoutSizes } from "#domain/layout.ts";
import type { AppState } from "#store/app-state.ts";
import { type CatalogueSlice, layoutKey } from "#store/slices/catalogue-slice.ts";

export const createCatalogueSlice: StateCreator<AppState, [], [], CatalogueSlice> = (set) => ({
  release: "",
  allJobs: null,
  occupations: new Map(),
  entries: [],
  frameworks: new Map(),
  layouts: new Map(),
  details: null,
  suggestFacts: null,
  wander: null,
  workStyles: null,
  fieldPresets: null,
  failures: new Map(),
  patchCatalogue: ({ framework, layout, failure, recovered, ...rest }) =>
    set(({ frameworks, layouts, failures }) => ({
      ...rest,
      ...(framework && { frameworks: new Map(frameworks).set(framework.framework.id, framework) }),
      ...(layout && { layouts: new Map(layouts).set(layoutKey(layout.frameworkId, layout.size), layout) }),
      ...(failure && { failures: new Map(failures).set(...failure) }),
      ...(recovered !== undefined &&
        failures.has(recovered) && {
          failures: new Map([...failures].filter(([what]) => what !== recovered)),
        }),
    })),
  dropFramework: (id) =>
    set(({ frameworks, layouts, entries, failures }) => ({
      entries: entries.filter((entry) => entry.id !== id),
      frameworks: new Map([...frameworks].filter(([key]) => key !== id)),
      layouts: new Map([...layouts].filter(([, layout]) => layout.frameworkId !== id)),
      failures: new Map(
        [...failures].filter(
          ([what]) => what !== id && layoutSizes.every((size) => what !== layoutKey(id, size)),
        ),
      ),
    })),
});
