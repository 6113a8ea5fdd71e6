import { capital } from "#algorithms/words/capital.ts";
import { facts } from "#text/en/facts.ts";
import { counted } from "#text/en/nouns.ts";
import { searchFirst } from "#text/en/search-first.ts";

/** A word that was taken for another. */
interface Reading {
  readonly typed: string;
  readonly read: string;
  readonly by: "synonym" | "spelling";
}

interface Match {
  /** The title that matched. */
  readonly title: string;
  readonly named: "official" | "everyday" | "node";
  readonly readings: readonly Reading[];
  /** The title is just what was looked for. */
  readonly whole: boolean;
  /** What was looked for, a word or the beginning of one each. */
  readonly words: readonly string[];
}

const { count, list } = facts;
const results = (n: number) => counted(n, { singular: "result", plural: "results" });
/** What is said aloud is at most 20 words; more than a few of them are not the reader's own to hear again. */
const fewWords = (query: string) => {
  const words = query.trim().split(/\s+/);
  const few = words.slice(0, 5).join(" ").slice(0, 60);
  return few === words.join(" ") ? few : `${few} …`;
};
const reading = ({ typed, read, by }: Reading) =>
  by === "synonym" ? `“${capital(typed)}” also means ${read}` : `Close to “${typed}”: ${read}`;

/** The cluster that holds the most of the results. */
interface Most {
  readonly cluster: string;
  readonly count: number;
}

const spread = (total: number, most: Most | null) =>
  most === null
    ? ""
    : most.count === total
      ? ` ${total === 1 ? "It is" : "All"} in ${most.cluster}.`
      : ` ${count(most.count)} in ${most.cluster}.`;

/** Words of the search box and what it finds. */
export const search = {
  ...searchFirst,
  list: "Results",
  waiting: "Getting the job titles ready …",
  failed: "Search did not work. Try again, or load the page again.",
  again: "Try again",
  onlyOfficial: "Everyday job titles did not load, so only official titles are searched.",
  yearNote: `Pay: half earn more. ${facts.year}.`,
  more: (n: number) => `Show ${count(n)} more`,

  occupation: "Job",
  kind: capital,
  noPay: "Pay not published",
  notPlaced: (framework: string) => `Not placed in ${framework}`,
  inFramework: (framework: string) => `In ${framework}`,

  showing: "Showing results for ",
  /** `12 results. 3 in Healthcare & Human Services.` */
  found: (total: number, most: Most | null) => `${results(total)}.${spread(total, most)}`,
  /** Said aloud, at most 20 words: `12 results for nurse. 3 in Healthcare.` */
  announceFound: (query: string, total: number, most: Most | null) =>
    `${results(total)} for ${fewWords(query)}.${spread(total, most)}`,
  announceNearest: (query: string, n: number) =>
    n === 0 ? `No match for ${fewWords(query)}.` : `No match for ${fewWords(query)}. ${count(n)} near it.`,

  noMatch: (query: string) => `No match for “${query}”`,
  looked: (occupations: number, everydayTitles: number) =>
    everydayTitles === 0
      ? `We looked in ${count(occupations)} job titles.`
      : `We looked in ${count(occupations)} jobs and ${count(everydayTitles)} everyday job ${
          everydayTitles === 1 ? "title" : "titles"
        }.`,
  leftOut: (words: readonly string[]) => `Left out: ${words.map((word) => `“${word}”`).join(", ")}.`,
  nearest: "Here is the nearest we have",
  nothingNear: "We have nothing near it. Try a job, a place of work or a tool, like “nurse” or “farm”.",
  browse: "Browse all jobs",

  /** Why a result is one: at most two reasons, the surest first. */
  reason: ({ title, named, readings, whole, words }: Match) => {
    const reasons = [
      ...(named === "everyday" ? [`Also called “${title}”`] : []),
      ...readings.filter(({ by }) => by === "synonym").map(reading),
      ...readings.filter(({ by }) => by === "spelling").map(reading),
    ];
    if (reasons.length > 0) return reasons.slice(0, 2).join(" · ");
    if (whole) return named === "official" ? "This is its title" : "This is its name";
    return `Its ${named === "official" ? "title" : "name"} has ${list(words.map((word) => `“${word}”`))}`;
  },

  shell: {
    usage: 'Usage: atlas find "words" [--json]',
    noWords: 'Say what to look for, in quotes if it is more than one word: atlas find "docter helper"',
    unknownOption: (option: string) => `Unknown option: ${option}`,
  },
};
