import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels } from "#algorithms/graph/map-levels.ts";
import {
  type BalanceSheet,
  buildBalanceSheet,
  type CountedPlaces,
} from "#algorithms/measures/balance-sheet.ts";
import type { WorkStyles } from "#algorithms/read/built-work-styles.ts";
import { occupationProfiles } from "#algorithms/similarity/occupation-profiles.ts";
import { buildSimilaritySpace, type SimilaritySpace } from "#algorithms/similarity/similarity-space.ts";
import type { Level } from "#domain/framework.ts";
import type { CatalogueSlice } from "#store/slices/catalogue-slice.ts";

type Facts = Pick<CatalogueSlice, "occupations" | "details" | "suggestFacts" | "workStyles">;

/** The level that a framework is weighed at: its clusters, or what is drawn inside them where it has that. */
export function balanceLevel(index: FrameworkIndex, smaller: boolean): Level | null {
  const { cluster, place } = mapLevels(index);
  const id = smaller ? (place ?? cluster) : cluster;
  return index.framework.levels.find((level) => level.id === id) ?? null;
}

const spaces = new WeakMap<WorkStyles, SimilaritySpace>();

function spaceOf({ occupations, details, workStyles }: Facts): SimilaritySpace | null {
  if (details === null || workStyles === null) return null;
  const space =
    spaces.get(workStyles) ?? buildSimilaritySpace(occupationProfiles({ occupations, details, workStyles }));
  spaces.set(workStyles, space);
  return space;
}

const sheets = new WeakMap<FrameworkIndex, Map<string, BalanceSheet>>();

/** Lines tried out on one framework whose sheets are kept. */
const mostKept = 12;

interface Asked extends CountedPlaces {
  readonly payLine: number;
}

/** The balance sheet of a loaded framework, worked out once for what is asked; `null` until the facts have come. */
export function selectBalance(
  facts: Facts,
  index: FrameworkIndex,
  level: string,
  { payLine, secondary, publishedOnly }: Asked,
): BalanceSheet | null {
  const space = spaceOf(facts);
  if (space === null) return null;
  const kept = sheets.get(index) ?? new Map<string, BalanceSheet>();
  sheets.set(index, kept);
  const key = `${payLine} ${secondary} ${publishedOnly} ${level}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size >= mostKept) kept.delete(oldest);
  const sheet = buildBalanceSheet(index, level, {
    occupations: facts.occupations,
    space,
    payLine,
    counted: { secondary, publishedOnly },
  });
  kept.set(key, sheet);
  return sheet;
}
