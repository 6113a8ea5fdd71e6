import { type Extreme, listExtremes } from "#algorithms/measures/list-extremes.ts";
import { strongestInterests } from "#algorithms/measures/strongest-interests.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { Occupation } from "#domain/occupation.ts";
import type { Shortlist } from "#domain/shortlist.ts";
import { type Placement, placementsIn } from "#store/selectors/select-placements.ts";
import type { CatalogueSlice } from "#store/slices/catalogue-slice.ts";
import type { Pane } from "#store/slices/workspace-slice.ts";
import type { Text } from "#text/en.ts";

/** A line of the list. */
export interface SavedJob {
  readonly id: OccupationId;
  readonly title: string;
  /** `null`: the data of this page has no such occupation. */
  readonly occupation: Occupation | null;
  /** In the framework on screen; none: it does not place it. */
  readonly places: readonly Placement[];
  /** What sets it apart on the list, or what kind of work it is. */
  readonly why: string;
}

type Known = Pick<CatalogueSlice, "occupations" | "frameworks">;

/**
 * A list as it is shown under the framework of a pane.
 *
 * @param setApart whether each says what sets it apart on the list
 */
export function savedJobs(
  list: Shortlist,
  { occupations, frameworks }: Known,
  pane: Pane | undefined,
  text: Text,
  setApart: boolean,
): readonly SavedJob[] {
  const index = pane && frameworks.get(pane.frameworkId);
  const extremes = listExtremes(setApart ? list.flatMap((id) => occupations.get(id) ?? []) : []);
  return list.map((id) => {
    const occupation = occupations.get(id) ?? null;
    return {
      id,
      title: occupation?.title ?? text.saved.unknown(id),
      occupation,
      places: index === undefined ? [] : placementsIn(index, id),
      why: occupation === null ? text.saved.unknownNote : whyWords(occupation, extremes.get(id) ?? [], text),
    };
  });
}

function whyWords(
  { interests }: Occupation,
  extremes: readonly Extreme[],
  { saved: { reasons }, facts }: Text,
): string {
  if (extremes.length > 0) return reasons.all(extremes.map((one) => reasons[one]));
  return interests === null ? reasons.none : facts.mostly(strongestInterests(interests));
}
