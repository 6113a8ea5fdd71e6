import { facts } from "#text/en/facts.ts";
import { jobs, type Noun } from "#text/en/nouns.ts";

const { count, list } = facts;

/** Named in a sentence; the rest are counted. */
const namedJobs = (titles: readonly string[], n: number) =>
  n > titles.length ? `${titles.join(", ")} and ${count(n - titles.length)} more` : list(titles);

/** Words of what ties places and jobs together. */
export const links = {
  bridges: "Bridges",
  /** Of a sub-cluster: `Other sub-clusters that hold some of the same jobs.` */
  bridgesLead: ({ plural }: Noun) => `Other ${plural} that hold some of the same jobs, most first.`,
  noBridges: ({ plural }: Noun) => `No other ${plural} hold any of its jobs in this framework.`,
  crossCutting: "Cross-cutting clusters",
  crossCuttingLead: "Clusters that serve all others and hold some of the same jobs.",
  /** `12 of its jobs: Carpenters, Roofers and 10 more`. */
  sharedJobs: (titles: readonly string[], n: number) => `Both hold ${namedJobs(titles, n)}.`,
  sharedSkills: (names: readonly string[]) => `Both need: ${names.join(", ")}`,
  shares: (n: number) => `${jobs(n)} shared`,
};
