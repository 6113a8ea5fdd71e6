import type { LeadKind } from "#algorithms/read/built-search.ts";
import type { MatchReason } from "#algorithms/search/search-types.ts";
import type { FoundWay } from "#domain/results-view.ts";

const wayOfLead: Readonly<Record<LeadKind, FoundWay>> = {
  software: "tool",
  program: "study",
  subject: "study",
  skill: "skill",
  knowledge: "skill",
  activity: "like",
  interest: "like",
  "spanish-title": "name",
  "old-name": "name",
};

/** How it was found. */
export function wayOf({ named, lead }: MatchReason): FoundWay {
  if (lead !== null) return wayOfLead[lead.kind];
  return named === "work" ? "work" : "name";
}
