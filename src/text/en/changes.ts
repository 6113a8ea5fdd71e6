import { capital } from "#algorithms/words/capital.ts";
import type { ChangeKind } from "#domain/change.ts";
import {
  alikeSentences,
  alikeShort,
  measureSentences,
  mostAlikeSentence,
  mostChangedSentence,
  movesSentences,
} from "#text/en/alike.ts";
import { changeRules } from "#text/en/change-rules.ts";
import {
  basisSentence,
  type ChangeNames,
  changeSentence,
  destinationSentence,
  type Said,
} from "#text/en/change-sentences.ts";
import { facts } from "#text/en/facts.ts";
import { counted } from "#text/en/nouns.ts";
import { relations } from "#text/en/relations.ts";

const { count, list, percentOf } = facts;

/** In plain words; the offices' own term stands beside in small print. */
const kinds: Readonly<Record<ChangeKind, string>> = {
  same: "Same",
  continues: "Kept",
  "name-change": "New name",
  "code-change": "New code",
  merger: "Joined",
  "take-over": "Taken in",
  breakdown: "Split apart",
  "split-off": "Split off",
  transfer: "Moved",
  creation: "New",
  deletion: "Gone",
  "too-few": "Too few to say",
};

const terms: Readonly<Record<ChangeKind, string>> = {
  same: "no change",
  continues: "continues",
  "name-change": "name change",
  "code-change": "code change",
  merger: "merger",
  "take-over": "take-over",
  breakdown: "breakdown",
  "split-off": "split-off",
  transfer: "transfer",
  creation: "creation",
  deletion: "deletion",
  "too-few": "no kind",
};

interface Headline {
  readonly from: number;
  readonly to: number;
  readonly staying: number;
  readonly compared: number;
  /** Where most came together, and what most fell apart, by title. */
  readonly merger: string | null;
  readonly breakdown: string | null;
  readonly differs: boolean;
}

const levelPair = ({ fromLevel, toLevel }: ChangeNames) =>
  fromLevel.plural === toLevel.plural
    ? capital(fromLevel.plural)
    : `${capital(fromLevel.plural)} and ${toLevel.plural}`;

/** Words of what changed between two frameworks. */
export const changes = {
  title: "What changed",
  lead: (from: string, fromCount: number, to: string, toCount: number, names: ChangeNames) =>
    `${from} (${counted(fromCount, names.fromLevel)}) to ${to} (${names.fromLevel.plural === names.toLevel.plural && fromCount !== 1 ? count(toCount) : counted(toCount, names.toLevel)}). Counted by the occupations inside, not by names.`,
  /** One sentence over the whole. */
  headline: (found: Headline, { from, to, fromLevel, toLevel }: ChangeNames) => {
    if (!found.differs)
      return `Nothing differs: ${from} and ${to} hold the same occupations in the same ${fromLevel.plural}.`;
    const now =
      fromLevel.plural === toLevel.plural && found.from !== 1 ? count(found.to) : counted(found.to, toLevel);
    const stayed = `${count(found.staying)} of ${count(found.compared)} occupations stayed with their ${fromLevel.singular}, by its old name or a new one.`;
    const joined = found.merger === null ? [] : [`The biggest join is ${found.merger}.`];
    const split = found.breakdown === null ? [] : [`The biggest split is ${found.breakdown}.`];
    return [`${counted(found.from, fromLevel)} became ${now}.`, stayed, ...joined, ...split].join(" ");
  },
  sentence: changeSentence,
  destination: destinationSentence,
  basis: basisSentence,
  alike: alikeSentences,
  alikeTitle: "How alike",
  alikeShort,
  moves: movesSentences,
  measures: measureSentences,
  mostAlike: mostAlikeSentence,
  mostChanged: mostChangedSentence,
  pair: (from: string, to: string) => `${from} and ${to}`,
  changedMost: (title: string) => `Changed most: ${title}`,
  pairs: "Which two to compare",
  relations,
  rules: changeRules,
  otherLevels: "Other levels",
  levelOf: (framework: string) => `Level of ${framework}`,
  plain: (said: Said) => said.map(({ text }) => text).join(""),
  kinds,
  term: (kind: ChangeKind) => terms[kind],
  termNote: (kind: ChangeKind) => `The statistical offices’ word: ${terms[kind]}.`,
  closeCall: "Close call",
  closeCallNote: "A small shift of one rule would give this another name.",
  inSeveral: (n: number, all: number) =>
    n === 0
      ? null
      : n === all
        ? `${n === 1 ? "This 1 is" : `All ${count(n)} are`} in more than one place, and ${n === 1 ? "counts" : "count"} in each.`
        : `${count(n)} of these ${count(all)} ${n === 1 ? "is in more than one place, and counts" : "are in more than one place, and count"} in each.`,
  smallPartners: (n: number) => `And ${count(n)} more places, with 1 or 2 each`,
  levels: levelPair,
  levelsLabel: "What to compare",
  swap: "Swap the two",
  swapNote: "Read it the other way round.",
  pickFrom: "From",
  pickTo: "To",
  list: "Changes",
  filter: "Find in the changes",
  filtered: (shown: number, all: number, elsewhere: boolean) =>
    shown > 0
      ? `${count(shown)} of ${count(all)} changes.`
      : elsewhere
        ? "No change here has these words. Look in:"
        : "No change has these words. Try fewer letters.",
  /** A way to what is found at other levels: `3 in Pathways and sub-clusters`. */
  foundAt: (n: number, names: ChangeNames) => `${count(n)} in ${levelPair(names)}`,
  partners: { from: "Where they are now", to: "Where they came from" },
  shared: (n: number, ofFrom: number) => `${count(n)} of ${count(ofFrom)}`,
  show: (title: string) => `Show ${title}`,
  sharedLabel: (n: number, ofFrom: number) =>
    `${count(n)} of ${count(ofFrom)} occupations: ${n === 1 ? "show it" : "show them"}`,
  each: ({ fromLevel }: ChangeNames) => `${capital(fromLevel.singular)} by ${fromLevel.singular}`,
  eachNote: ({ toLevel }: ChangeNames) => `An occupation in several ${toLevel.plural} counts in each.`,
  traps: "Names that mislead",
  sameName: (title: string, shared: number, ofA: number, ofB: number) =>
    `Both have ${title}, but its contents differ: of ${count(ofA)} occupations before and ${count(ofB)} now, ${
      shared === 0 ? "none is shared" : `${count(shared)} ${shared === 1 ? "is" : "are"} shared`
    }.`,
  sameContents: (before: string, now: string, shared: number) =>
    `${before} and ${now} have no word in common, but hold the same ${shared === 1 ? "occupation" : `${count(shared)} occupations`}.`,
  notPlaced: (n: number, there: string) =>
    `${count(n)} ${n === 1 ? "occupation is" : "occupations are"} not in ${there}`,
  table: {
    title: "All flows as a table",
    caption: ({ from, to, fromLevel, toLevel }: ChangeNames) =>
      `How many occupations each ${fromLevel.singular} of ${from} shares with each ${toLevel.singular} of ${to}.`,
    found: (n: number, all: number) =>
      `${count(n)} of ${count(all)} rows are shown: those of the changes found above.`,
    place: ({ to }: ChangeNames) => `Now, in ${to}`,
    count: "Count",
    out: "Of old",
    in: "Of new",
    percent: percentOf,
    note: "An occupation in several places counts in part for each share, so shares add up to 100%.",
  },
  method: {
    title: "How this is worked out",
    body: ({ fromLevel, toLevel }: ChangeNames) => [
      "An occupation in both frameworks tells where its old place went. Names play no part until the end, when they tell a new name from an old one.",
      `An occupation in several ${toLevel.plural} counts in part for each, so that all parts add up to the number of occupations. The sentences give whole counts, so they can add up to more than the ${fromLevel.singular} has.`,
    ],
    source:
      "The words and the method follow the statistical offices (GSIM) and MONIC (Spiliopoulou and others, 2006).",
  },
  print: "Print",
  export: "Export CSV",
  exportName: (from: string, to: string) => `changes-${from}-to-${to}.csv`,
  columns: [
    "from",
    "from_title",
    "to",
    "to_title",
    "occupations",
    "weighted",
    "share_of_from",
    "share_of_to",
    "unit",
    "relation",
    "mostly",
    "basis",
  ],
  cli: {
    usage:
      "Usage: npm run --silent atlas -- change FROM TO [--levels A,B] [--rules RULES] [--json] [--html FILE] [--markdown FILE] [--mapping FILE]",
    unknownFlag: (flag: string) => `unknown option: ${flag}`,
    twoFrameworks: (n: number) =>
      `Two frameworks are needed, each a bundled id or a file; ${n === 0 ? "none was" : `${n} ${n === 1 ? "was" : "were"}`} given.`,
    twoLevels: (given: string) =>
      `--levels takes two levels with a comma between, as cluster,cluster; given: ${given === "" ? "nothing" : given}`,
    noRules: (given: string) =>
      `--rules takes what a link says after rules=, as m60~published~employment; given: ${given === "" ? "nothing" : given}`,
    unknownLevel: (id: string, framework: string, known: readonly string[]) =>
      `${framework} has no level “${id}”; it has ${list(known)}.`,
  },
  states: {
    same: (name: string) =>
      `Both sides show ${name}, so nothing differs. Choose another framework on one side.`,
    apart: (from: string, to: string) =>
      `${from} and ${to} have no occupation in common, so there is nothing to count.`,
    missing: (name: string) => `${name} is not loaded yet, so it cannot be compared.`,
    one: "Put a second framework beside this one to see what changed.",
  },
};
