import type { BuiltDetails } from "../../src/algorithms/read/built-details.ts";
import { detailsFromBuilt } from "../../src/algorithms/read/built-details.ts";
import { type BuiltOccupations, occupationsFromBuilt } from "../../src/algorithms/read/built-occupations.ts";
import { type BuiltWander, wanderToBuilt } from "../../src/algorithms/read/built-wander.ts";
import { occupationSimilarity } from "../../src/algorithms/similarity/occupation-similarity.ts";
import { wanderLists } from "../../src/algorithms/similarity/wander-lists.ts";
import type { Tables } from "./read-tables.ts";
import { similarityProfiles } from "./similarity-profiles.ts";

/** What is near each occupation by the similarity of all: half a million pairs, so not worked out in the page. */
export function buildWander(
  tables: Tables,
  built: { readonly occupations: BuiltOccupations; readonly details: BuiltDetails },
): BuiltWander {
  const occupations = [...occupationsFromBuilt(built.occupations).values()];
  const ids = occupations.map(({ id }) => id);
  const wander = wanderLists({
    occupations,
    similarity: occupationSimilarity(similarityProfiles(tables)),
    ratings: detailsFromBuilt(built.details, ids),
  });
  return wanderToBuilt(wander, ids);
}
