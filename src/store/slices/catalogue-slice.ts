import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { AllJobs } from "#algorithms/read/built-entries.ts";
import type { WorkStyles } from "#algorithms/read/built-work-styles.ts";
import type { WanderLists } from "#algorithms/similarity/wander-lists.ts";
import type { Details } from "#domain/details.ts";
import type { FieldPreset } from "#domain/field.ts";
import type { FrameworkId, OccupationId } from "#domain/ids.ts";
import type { Layout, LayoutSize } from "#domain/layout.ts";
import type { Occupation } from "#domain/occupation.ts";
import type { SuggestFacts } from "#domain/suggest-facts.ts";

/** A framework that can be opened, loaded or not. */
export interface FrameworkEntry {
  readonly id: FrameworkId;
  readonly title: string;
  readonly edition: string;
  /** "Modernized 2024": for tight places. */
  readonly short: string;
  /** Opened from a person's file and kept on this device. */
  readonly own: boolean;
  /** Of an own file; see `contentHash`. */
  readonly hash?: string;
}

export const layoutKey = (id: FrameworkId, size: LayoutSize): string => `${id}/${size}`;

/** Why something did not load. A `path` is that of a file of `data/`. */
export type LoadFailure =
  | { readonly kind: "offline"; readonly path: string }
  | { readonly kind: "refused"; readonly path: string; readonly status: number }
  | { readonly kind: "damaged"; readonly path: string }
  /** A file that the device has kept could not be read; `path` is its name. */
  | { readonly kind: "own"; readonly path: string }
  /** A map could not be drawn; `message` is the layout worker's. */
  | { readonly kind: "layout"; readonly message: string };

/** Loaded data, never changed in place. */
export interface CatalogueSlice {
  /** Of the data, as `2026-11`; empty until loaded. */
  readonly release: string;
  /** `null` until loaded. */
  readonly allJobs: AllJobs | null;
  readonly occupations: ReadonlyMap<OccupationId, Occupation>;
  readonly entries: readonly FrameworkEntry[];
  readonly frameworks: ReadonlyMap<FrameworkId, FrameworkIndex>;
  /** By {@link layoutKey}. */
  readonly layouts: ReadonlyMap<string, Layout>;
  /** Skills, knowledge, related occupations and programs; `null` until they have come. */
  readonly details: Details | null;
  /** What only the suggestions need; `null` until asked for and come. */
  readonly suggestFacts: SuggestFacts | null;
  /** Where one can go from each occupation; `null` until asked for and come. */
  readonly wander: ReadonlyMap<OccupationId, WanderLists> | null;
  /** What only the likeness of whole groups needs; `null` until asked for and come. */
  readonly workStyles: WorkStyles | null;
  /** Ready-made fields; `null` until asked for and come. */
  readonly fieldPresets: readonly FieldPreset[] | null;
  /** What could not be loaded, said at the place that misses it. */
  readonly failures: ReadonlyMap<string, LoadFailure>;
  readonly patchCatalogue: (
    patch: Partial<
      Pick<
        CatalogueSlice,
        | "release"
        | "allJobs"
        | "occupations"
        | "entries"
        | "details"
        | "suggestFacts"
        | "wander"
        | "workStyles"
        | "fieldPresets"
      >
    > & {
      readonly framework?: FrameworkIndex;
      readonly layout?: Layout;
      readonly failure?: readonly [what: string, why: LoadFailure];
      /** What failed before and is tried again. */
      readonly recovered?: string;
    },
  ) => void;
  readonly dropFramework: (id: FrameworkId) => void;
}
