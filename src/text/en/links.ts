import { capital } from "#algorithms/words/capital.ts";
import type { EntryEducation } from "#domain/occupation.ts";
import { facts } from "#text/en/facts.ts";
import { counted, jobs, type Noun } from "#text/en/nouns.ts";

const { count, list } = facts;

/** Named in a sentence; the rest are counted. */
const namedJobs = (titles: readonly string[], n: number) =>
  n > titles.length ? `${titles.join(", ")} and ${count(n - titles.length)} more` : list(titles);

type SchoolChange = "more" | "less" | "same" | "unknown";

interface StepChange {
  readonly school: SchoolChange;
  readonly education: EntryEducation | null;
  readonly payBy: number | null;
  readonly pay: number | null;
}

const schoolWords: Readonly<Record<SchoolChange, string>> = {
  more: "more school",
  less: "less school",
  same: "same school",
  unknown: "school not published",
};

const payWords = (by: number | null) =>
  by === null
    ? "pay not published"
    : by === 0
      ? "same pay"
      : `pay ${by > 0 ? "up" : "down"} ${facts.dollars(Math.abs(by))}`;

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
  path: {
    open: "Path to another job",
    openLead: "See which jobs lie between this one and another.",
    /** Of the panel. */
    choose: (from: string) => `Path from ${from}`,
    chooseLead: "Choose the job to get to.",
    fromCompare: "From Compare",
    picked: "Or pick a job on the map, in the outline or in a list.",
    toPicked: (title: string) => `Path to ${title}`,
    pickerLabel: "Job to get to",
    pickerPlaceholder: "Search a job",
    cancel: "Cancel",
    title: (from: string, to: string) => `From ${from} to ${to}`,
    waiting: "Getting the related jobs …",
    failed: (why: string) => `The related jobs could not be loaded: ${why}`,
    none: "No chain in this data.",
    noneLead: "No chain of related jobs joins the two. Try another goal.",
    sameJob: "This is the job that the path starts from. Choose another.",
    swap: "Swap ends",
    another: "Another goal",
    clear: "Clear path",
    steps: "Steps of the path",
    /** `3 steps along related jobs. School: more. Pay: up $12,000.` */
    sum: (n: number, school: SchoolChange, payBy: number | null) =>
      `${counted(n, { singular: "step", plural: "steps" })} along related jobs. In all: ${schoolWords[school]}, ${payWords(payBy)}.`,
    start: "Start",
    /** `More school: bachelor’s degree. Pay up $12,000, to $75,000.` */
    change: ({ school, education, payBy, pay }: StepChange) =>
      `${capital(schoolWords[school])}${
        education === null ? "" : `: ${facts.education[education].toLowerCase()}`
      }. ${capital(payWords(payBy))}${payBy === null || payBy === 0 || pay === null ? "" : `, to ${facts.dollars(pay)}`}.`,
    notPlaced: "Not in this framework, so not on the map.",
    note: `Each step is on O*NET’s list of related jobs, one way or the other. It is not a plan: a step may need school or work of its own. Pay: half earn more, ${facts.year}. School: what most need to start, national, ${facts.years}.`,
    announce: (n: number, to: string) => `${counted(n, { singular: "step", plural: "steps" })} to ${to}.`,
  },
};
