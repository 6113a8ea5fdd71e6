import {
  type BuiltPrograms,
  type BuiltRatings,
  type BuiltRelated,
  programsFromBuilt,
  programTitlesFromBuilt,
  ratingsFromBuilt,
  relatedFromBuilt,
  titlesFromBuilt,
} from "#algorithms/read/built-details.ts";
import type { AppStore } from "#store/create-app-store.ts";
import { fetchJson, fetchText } from "#store/load/fetch-built.ts";
import { loadOccupations } from "#store/load/load-occupations.ts";
import { loadOnce } from "#store/load/load-once.ts";

/** Skills, knowledge, related occupations, programs and everyday titles. Fails as "details". */
export async function loadDetails(store: AppStore): Promise<void> {
  await loadOnce(store, "details", async () => {
    const ids = await loadOccupations(store);
    if (ids === null)
      throw new Error("The list of occupations did not come. Try again. (data/occupations.json)");
    // Each is read in its own turn of the page's thread, as it comes: together they would hold it too long.
    const [skills, knowledge, related, programs, titles] = await Promise.all([
      fetchJson<BuiltRatings>("skills.json").then((built) => ratingsFromBuilt(built, ids)),
      fetchJson<BuiltRatings>("knowledge.json").then((built) => ratingsFromBuilt(built, ids)),
      fetchJson<BuiltRelated>("related.json").then((built) => relatedFromBuilt(built, ids)),
      fetchJson<BuiltPrograms>("programs.json").then((built) => ({
        programs: programsFromBuilt(built, ids),
        programTitles: programTitlesFromBuilt(built),
      })),
      fetchText("titles.txt").then(titlesFromBuilt),
    ]);
    store.getState().patchCatalogue({ details: { skills, knowledge, related, ...programs, titles } });
  });
}
