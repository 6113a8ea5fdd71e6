import { unitWorth } from "#algorithms/change/unit-worth.ts";
import type { RatedOccupations } from "#algorithms/compute/framework-from-data.ts";
import { occupationProfiles, ratedElements } from "#algorithms/similarity/occupation-profiles.ts";
import type { Details } from "#domain/details.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { Occupation } from "#domain/occupation.ts";

const noStyles = new Map<OccupationId, readonly number[]>();

/** What a framework is drawn from, of the tables that the page has. Work styles play no part. */
export function rateOccupations(
  occupations: ReadonlyMap<OccupationId, Occupation>,
  details: Pick<Details, "skills" | "knowledge">,
): RatedOccupations {
  const ids = [...occupations.keys()];
  const profiles = occupationProfiles({ occupations, details, workStyles: noStyles });
  const jobs = unitWorth("employment", occupations)?.(ids);
  return {
    ids,
    titles: [...occupations.values()].map(({ title }) => title),
    jobs: ids.map((id) => jobs?.get(id) ?? null),
    profiles: [...profiles.values()],
    areas: {
      skills: ratedElements(details.skills).map(({ name }) => name),
      knowledge: ratedElements(details.knowledge).map(({ name }) => name),
    },
  };
}
