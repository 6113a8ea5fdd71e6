import type { FrameworkId } from "#domain/ids.ts";
import type { LayoutSize } from "#domain/layout.ts";

/** Where a table is from, and of when its figures are: `{table: "wages", period: "May 2025, national", …}`. */
export interface TableRelease {
  readonly table: string;
  readonly source: string;
  readonly publisher: string;
  readonly release: string;
  readonly period: string;
  readonly licence: string;
  readonly url: string;
}

/** A bundled framework, without its nodes. */
export interface BuiltEntry {
  readonly id: FrameworkId;
  readonly title: string;
  readonly edition: string;
  /** For tight places. */
  readonly short: string;
  /** How many nodes each level has, by level id, widest first; and memberships. */
  readonly counts: { readonly levels: Readonly<Record<string, number>>; readonly memberships: number };
  /** The sizes of map that have been worked out. */
  readonly layouts: readonly LayoutSize[];
  /** Of the framework file's text: 16 hex digits of its SHA-256. */
  readonly hash: string;
}

/** Every occupation together, 2024-34, national, with the self-employed: the sum of the published rows. */
export interface AllJobs {
  readonly employment2024: number;
  readonly employment2034: number;
  /** To a tenth, as the rows have it. */
  readonly changePercent: number;
}

/** `data/frameworks.json`: what there is, and of which release. */
export interface BuiltEntries {
  /** The year and month of all of the data, `2026-11`: links carry it. */
  readonly release: string;
  readonly tables: readonly TableRelease[];
  readonly allJobs: AllJobs;
  readonly entries: readonly BuiltEntry[];
}
