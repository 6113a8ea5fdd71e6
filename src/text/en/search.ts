import { capital } from "#algorithms/words/capital.ts";
import { facts } from "#text/en/facts.ts";
import { counted } from "#text/en/nouns.ts";
import { searchFirst } from "#text/en/search-first.ts";

/** A word that was taken for another. */
interface Reading {
  readonly typed: string;
  readonly read: string;
  readonly by: "synonym" | "spanish" | "spelling";
}

/** A thing that leads to what was found: software, a program of study, something to do. */
interface Lead {
  readonly kind: keyof typeof leadReasons;
  readonly by: "table" | "ours";
}

interface Match {
  /** The title that matched. */
  readonly title: string;
  readonly named: "official" | "everyday" | "node" | "lead" | "work" | "rest";
  readonly readings: readonly Reading[];
  readonly lead: Lead | null;
  /** Words that what they do has. */
  readonly does: readonly string[];
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
const readingReasons = {
  synonym: (typed: string, read: string) => `“${capital(typed)}” also means ${read}`,
  spanish: (typed: string, read: string) => `“${capital(typed)}” is Spanish for ${read}`,
  spelling: (typed: string, read: string) => `Close to “${typed}”: ${read}`,
};
/** The order in which they are told. */
const tellings = ["synonym", "spanish", "spelling"] as const;

/** Why a thing of the name leads to a job, or an old name to a place. */
const leadReasons = {
  software: (name: string) => `Uses ${name}`,
  program: (name: string) => `Studied in: ${name}`,
  skill: (name: string) => `Uses the skill “${name}” a lot`,
  knowledge: (name: string) => `Needs to know a lot of “${name}”`,
  activity: (name: string) => `On our list for “${name}”`,
  interest: (name: string, by: Lead["by"]) =>
    by === "ours" ? `On our list for “${name}”` : `High in the interest type “${name}”`,
  subject: (name: string) => `On our list for the subject “${name}”`,
  "spanish-title": (name: string) => `In Spanish “${name}” (SOC 2010)`,
  "old-name": (name: string, by: Lead["by"]) =>
    by === "table" ? `Where “${name}” is now` : `A place for “${name}”`,
};

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
  recent: {
    title: "Recent searches",
    note: "Kept on this device only.",
    forget: (query: string) => `Forget “${query}”`,
    forgetAll: "Forget all",
  },
  list: "Results",
  waiting: "Getting the job titles ready …",
  failed: "Search did not work. Try again, or load the page again.",
  again: "Try again",
  onlyOfficial: "Everyday job titles did not load, so only official titles are searched.",
  lessKnown: "A part of the search did not load, so it may find less.",
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

  undecided: {
    title: "Not sure yet? That is fine.",
    lead: "Answer up to six short questions, and see some ideas. Or try a word for something you like, such as “animals” or “cars”.",
  },
  noMatch: (query: string) => `No match for “${query}”`,
  looked: (occupations: number, everydayTitles: number) =>
    everydayTitles === 0
      ? `We looked in ${count(occupations)} job titles.`
      : `We looked in ${count(occupations)} jobs and ${count(everydayTitles)} everyday job ${
          everydayTitles === 1 ? "title" : "titles"
        }.`,
  leftOut: (words: readonly string[]) => `Left out: ${words.map((word) => `“${word}”`).join(", ")}.`,
  /** What the person asked to leave out: "computers but not coding". */
  ruledOut: (words: readonly string[]) => `Left out what names ${list(words.map((word) => `“${word}”`))}.`,
  /** They asked for nothing but to leave something out. */
  addLike: (words: readonly string[]) =>
    `Here are jobs of many kinds. Add what you like, such as “animals, not ${words.join(" ")}”, or answer a few short questions.`,
  nearest: "Here is the nearest we have",
  nothingNear: "We have nothing near it. Try a job, a place of work or a tool, like “nurse” or “farm”.",
  browse: "Browse all jobs",
  unsure: "I’m not sure yet",
  /** To the place that holds the most of what a broad word found. */
  openPlace: (title: string) => `See more in ${title}`,

  /** Why a result is one: at most two reasons, the surest first. */
  reason: ({ title, named, readings, lead, does, whole, words }: Match) => {
    const reasons = [
      ...(named === "everyday" ? [`Also called “${title}”`] : []),
      ...(lead === null ? [] : [leadReasons[lead.kind](title, lead.by)]),
      ...(named === "work" && does.length > 0
        ? [`Matches what they do: ${does.slice(0, 3).join(", ")}`]
        : []),
      ...tellings.flatMap((by) =>
        readings.flatMap((one) => (one.by === by ? [readingReasons[by](one.typed, one.read)] : [])),
      ),
    ];
    if (named === "rest") return "Does not name what you left out";
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
