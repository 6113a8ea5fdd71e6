import {
  type BuiltPrograms,
  type BuiltRatings,
  type BuiltRelated,
  detailsFromBuilt,
} from "#algorithms/read/built-details.ts";
import type { AppStore } from "#store/create-app-store.ts";
import { fetchJson, fetchText } from "#store/load/fetch-built.ts";
import { loadOccupations } from "#store/load/load-occupations.ts";
import { loadOnce } from "#store/load/load-once.ts";

/** Skills, knowledge, related occupations, programs and everyday titles. Fails as "details". */
export async function loadDetails(store: AppStore): Promise<void> {
  await loadOnce(store, "details", async () => {
    const [ids, skills, knowledge, related, programs, titles] = await Promise.all([
      loadOccupations(store),
      fetchJson<BuiltRatings>("skills.json"),
      fetchJson<BuiltRatings>("knowledge.json"),
      fetchJson<BuiltRelated>("related.json"),
      fetchJson<BuiltPrograms>("programs.json"),
      fetchText("titles.txt"),
    ]);
    if (ids === null)
      throw new Error("The list of occupations did not come. Try again. (data/occupations.json)");
    const details = detailsFromBuilt({ skills, knowledge, related, programs, titles }, ids);
    store.getState().patchCatalogue({ details });
  });
}
