import { exploreFirst as explore } from "#text/en/explore-first.ts";
import { facts } from "#text/en/facts.ts";
import { frameworksFirst as frameworks } from "#text/en/frameworks-first.ts";
import { lens } from "#text/en/lens.ts";
import { mapLegend } from "#text/en/map-legend.ts";
import { move } from "#text/en/move.ts";
import { searchFirst as search } from "#text/en/search-first.ts";
import { shellFirst as shell } from "#text/en/shell-first.ts";

/** The words of the view that the page opens on, which come with its code. */
export const enFirst = { shell, explore, search, facts, frameworks, lens, mapLegend, move };
export type FirstText = typeof enFirst;
