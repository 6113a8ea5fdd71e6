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
import { fetchDecoded, fetchText } from "#store/load/fetch-built.ts";
import { LoadError } from "#store/load/load-error.ts";
import { loadOccupations } from "#store/load/load-occupations.ts";
import { loadOnce } from "#store/load/load-once.ts";
import type { LoadFailure } from "#store/slices/catalogue-slice.ts";

/** Skills, knowledge, related occupations, programs and everyday titles. Fails as "details". */
export async function loadDetails(store: AppStore): Promise<void> {
  await loadOnce(store, "details", async () => {
    const ids = await loadOccupations(store);
    if (ids === null) throw new LoadError(whyWithoutOccupations(store));
    // Each is read in its own turn of the page's thread, as it comes: together they would hold it too long.
    const [skills, knowledge, related, programs, titles] = await Promise.all([
      fetchDecoded("skills.json", (built: BuiltRatings) => ratingsFromBuilt(built, ids)),
      fetchDecoded("knowledge.json", (built: BuiltRatings) => ratingsFromBuilt(built, ids)),
      fetchDecoded("related.json", (built: BuiltRelated) => relatedFromBuilt(built, ids)),
      fetchDecoded("programs.json", (built: BuiltPrograms) => ({
        programs: programsFromBuilt(built, ids),
        programTitles: programTitlesFromBuilt(built),
      })),
      fetchText("titles.txt").then(titlesFromBuilt),
    ]);
    store.getState().patchCatalogue({ details: { skills, knowledge, related, ...programs, titles } });
  });
}

const whyWithoutOccupations = (store: AppStore): LoadFailure =>
  store.getState().failures.get("occupations") ?? { kind: "damaged", path: "occupations.json" };
