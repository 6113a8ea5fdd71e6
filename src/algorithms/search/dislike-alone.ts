import type { SearchResults } from "#algorithms/search/search-types.ts";

/** "Not math": it says what to leave out, and nothing to look for. */
export const isDislikeAlone = ({ hits }: SearchResults): boolean => hits[0]?.reason.named === "rest";
