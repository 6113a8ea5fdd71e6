import {
  type AvoidId,
  avoidIds,
  type MatterId,
  matterIds,
  type QuestionId,
  type StudyId,
  type StyleId,
  studyIds,
  styleIds,
  type WorkId,
  workIds,
} from "#domain/answers.ts";
import { type EntryEducation, type InterestType, interestTypes } from "#domain/occupation.ts";
import type { BrightReason } from "#domain/suggest-facts.ts";
import { facts } from "#text/en/facts.ts";
import { counted, jobs } from "#text/en/nouns.ts";

const figure = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });
const { count, dollars, list, percent } = facts;

/** A choice: its name, and what it means by examples of ours. */
interface Choice {
  readonly name: string;
  readonly such?: string;
}

const likes: Readonly<Record<InterestType, Choice>> = {
  R: { name: "Make or fix things", such: "Wood, wires, engines, plants" },
  I: { name: "Work things out", such: "Tests, puzzles, how the body works" },
  A: { name: "Create something", such: "Draw, write, film, play music" },
  S: { name: "Help people", such: "Teach, care, listen" },
  E: { name: "Lead or sell", such: "Run a team, start something, persuade" },
  C: { name: "Keep things in order", such: "Lists, money, records, plans" },
};

const works: Readonly<Record<WorkId, Choice>> = {
  people: { name: "People" },
  computers: { name: "Computers" },
  machines: { name: "Machines and vehicles" },
  building: { name: "Buildings" },
  numbers: { name: "Numbers and money" },
  science: { name: "Science" },
  health: { name: "Health" },
  food: { name: "Food" },
  art: { name: "Art and design" },
  words: { name: "Words and media" },
  safety: { name: "Safety and the law" },
  animals: { name: "Animals" },
  outdoors: { name: "Outdoors" },
};

const avoids: Readonly<Record<AvoidId, Choice>> = {
  coding: { name: "Coding" },
  math: { name: "A lot of math" },
  selling: { name: "Selling" },
  medicine: { name: "Medical care" },
  machines: { name: "Machines" },
  writing: { name: "A lot of writing" },
  bossing: { name: "Being the boss" },
};

const study: Readonly<Record<StudyId, Choice>> = {
  none: { name: "No more school", such: "Start after high school, learn on the job" },
  certificate: { name: "Up to about a year", such: "A certificate, or some college" },
  two: { name: "Up to two years", such: "An associate’s degree" },
  four: { name: "Up to four years", such: "A bachelor’s degree" },
  more: { name: "As long as it takes", such: "Six years or more is fine" },
};

const matters: Readonly<Record<MatterId, Choice>> = {
  pay: { name: "Good pay", such: "More than the middle of all jobs" },
  openings: { name: "Many openings", such: "Lots of people are hired each year" },
  growth: { name: "A growing field", such: "Grows faster than all jobs" },
  short: { name: "Shorter training", such: "No degree needed to start" },
  helping: { name: "Serving people", such: "Look for ways to help them" },
  making: { name: "Making things", such: "Design, build, produce" },
};

const styles: Readonly<Record<StyleId, Choice>> = {
  team: { name: "With a team", such: "Get along, share the work" },
  ideas: { name: "With new ideas", such: "Find new ways to do it" },
  exact: { name: "With great care", such: "Get each detail right" },
  lead: { name: "In the lead", such: "Take charge, guide others" },
  calm: { name: "Under pressure", such: "Stay calm when things go wrong" },
  care: { name: "With feeling for others", such: "Notice how they are" },
};

/** Short name; the question; how many can be chosen. */
const questions: Readonly<
  Record<
    QuestionId,
    { readonly short: string; readonly ask: string; readonly hint: string; readonly note?: string }
  >
> = {
  likes: { short: "Like", ask: "On a good day, you would rather…", hint: "Pick one or two." },
  works: {
    short: "With",
    ask: "What would you like to work with?",
    hint: "Pick up to three.",
    note: "Animals and outdoors come from our own lists. No table says these.",
  },
  avoids: {
    short: "Not",
    ask: "What would you rather not do?",
    hint: "Pick up to three. Jobs with much of it are left out.",
  },
  study: {
    short: "School",
    ask: "How long would you study after high school?",
    hint: "Pick one. Jobs that most often need more are left out.",
  },
  matters: { short: "Matters", ask: "What matters to you in a job?", hint: "Pick up to three." },
  styles: { short: "Style", ask: "How do you like to work?", hint: "Pick one or two." },
};

const listed = <Id extends string>(ids: readonly Id[], words: Readonly<Record<Id, Choice>>) =>
  ids.map((id) => ({ id, name: words[id].name, such: words[id].such ?? null }));
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const wished: Readonly<Record<WorkId | MatterId, Choice>> = { ...works, ...matters };
/** O*NET's own words for 1 to 5; what lies between has the word of the step that it has reached. */
const importances = [
  "not important",
  "somewhat important",
  "important",
  "very important",
  "extremely important",
];
/** `very important (4.12 of 5)`, the figure kept on one line. */
const important = (importance: number) =>
  `${importances[Math.floor(importance) - 1] ?? ""} (${figure.format(importance)}\u00a0of\u00a05)`;

const brightWords: Readonly<Record<BrightReason, string>> = {
  rapidGrowth: "fast growth",
  manyOpenings: "many openings",
  newAndEmerging: "a new kind of job",
};

/** What may not be published. */
const unknownFacts: Readonly<Record<UnknownFact, string>> = {
  interests: "the kind of work",
  ratings: "what people need to know",
  styles: "how people work in it",
  pay: "pay a year",
  outlook: "openings and growth",
  schooling: "schooling",
  coding: "how much coding it takes",
  math: "how much math it takes",
  selling: "how much selling it takes",
  medicine: "how much medical care it takes",
  machines: "how much it has to do with machines",
  writing: "how much writing it takes",
  bossing: "how much of it is being the boss",
};
type UnknownFact = "interests" | "ratings" | "styles" | "pay" | "outlook" | "schooling" | AvoidId;

/** Words of "I'm not sure yet". */
export const unsure = {
  title: "Not sure yet? Start with what you like.",
  lead: "Six short questions. Skip any, change any. Jobs to look at change with each choice.",
  question: (at: number, of: number) => `Question ${at} of ${of}`,
  questions: "Questions",
  step: (at: number, short: string, answered: number) =>
    `Question ${at}: ${short}${answered === 0 ? "" : `, ${counted(answered, { singular: "answer", plural: "answers" })}`}`,
  ask: questions,
  choices: {
    likes: listed(interestTypes, likes),
    works: listed(workIds, works),
    avoids: listed(avoidIds, avoids),
    study: listed(studyIds, study),
    matters: listed(matterIds, matters),
    styles: listed(styleIds, styles),
  },
  skip: "Skip this one",
  previous: "Back",
  next: "Next",
  toJobs: "See the jobs",

  chosen: "You chose",
  notChosen: (name: string) => `Not: ${lower(name)}`,
  takeBack: (name: string) => `Take back: ${name}`,
  undo: "Undo",
  redo: "Redo",
  startOver: "Start over",

  heading: (n: number) => `${n === 6 ? "Six" : count(n)} to look at first`,
  from: (clusters: number, level: string) =>
    `From ${clusters === 1 ? "one" : count(clusters)} ${level}. None of this is final.`,
  nothingYet: "You have not chosen yet. These have a bright outlook. Pick something and they change.",
  noneMeets: "No job that is left has what you asked for. These may still be worth a look.",
  fewLeft: "Few jobs are left. Take back an answer to see more.",
  none: "No job is left. Take back an answer to see some.",
  waiting: "Getting the jobs ready …",
  now: "See the jobs so far",
  announce: (titles: readonly string[]) =>
    titles.length === 0 ? "No job is left." : `First now: ${titles.slice(0, 2).join("; ")}.`,
  left: (left: number, all: number) =>
    left === all
      ? `Your answers rule out none of ${jobs(all)}.`
      : `Your answers leave ${count(left)} of ${jobs(all)}.`,
  fit: (n: number) => (n === 1 ? "One of them fits every answer." : `${count(n)} of them fit every answer.`),
  ruledOut: {
    schooling: (n: number) => `${count(n)} most often need more school.`,
    schoolingUnknown: (n: number) => `For ${count(n)} the schooling is not published.`,
    avoided: (n: number) => `${count(n)} have much of what you would rather not do.`,
  },

  whyLabel: (title: string) => `Why ${title}`,
  fewer: "Fewer reasons",
  more: (n: number) => `${count(n)} more ${n === 1 ? "reason" : "reasons"}`,
  check: "One thing to check:",
  compareLabel: (title: string) => `Compare ${title}`,
  savedLabel: (title: string) => `Saved: ${title}`,
  inCompareLabel: (title: string) => `In Compare: ${title}`,
  showMore: "Show more",
  onMap: (n: number) =>
    n === 1
      ? "See the one that fits every answer on the map"
      : `See the ${count(n)} that fit every answer on the map`,
  foundBy: "my answers",
  notPlaced: "Not placed in this framework",
  figures: (median: number | null, education: EntryEducation | null) =>
    [
      median === null ? "Pay not published" : `${dollars(median)} a year in the middle`,
      education === null ? "schooling not published" : facts.educationShort[education],
    ].join(" · "),
  year: `Pay: half earn more. ${facts.year}. Schooling: what is most often needed to start. Ratings are O*NET’s, from 1 to 5.`,

  reason: {
    interest: (type: InterestType) =>
      `${likes[type].name}: ${facts.interests[type].toLowerCase()} work is a main part of it.`,
    rating: (choice: WorkId | MatterId, element: string, importance: number) =>
      `${wished[choice].name}: “${element}” is ${important(importance)}.`,
    style: (choice: StyleId, impact: number) =>
      `${styles[choice].name}: that helps here, ${figure.format(impact)} on a scale up to 3.`,
    list: (choice: WorkId) => `${works[choice].name}: it is on our own list.`,
    pay: (median: number, all: number) =>
      `Good pay: half earn more than ${dollars(median)}. For all jobs it is ${dollars(all)}.`,
    openings: (perYear: number, shared: boolean) =>
      `Many openings: about ${count(perYear)} a year, ${facts.years}${shared ? ", for a group of jobs with this one" : ""}.`,
    growth: (growth: number, all: number) =>
      `It grows: ${percent(growth)} in ${facts.years}. All jobs: ${percent(all)}.`,
    short: (education: EntryEducation) =>
      `Shorter training: it most often starts with “${lower(facts.education[education])}”.`,
    study: (education: EntryEducation) =>
      `School you would do: most often “${lower(facts.education[education])}”.`,
    without: (avoid: AvoidId, element: string, importance: number) =>
      `Not ${lower(avoids[avoid].name)}: “${element}” is ${important(importance)}.`,
    bright: (why: readonly BrightReason[]) =>
      `A bright outlook, says O*NET: ${list(why.map((one) => brightWords[one]))}.`,
  },
  checks: {
    unknown: (what: readonly UnknownFact[]) =>
      `not published for this job: ${list(what.map((fact) => unknownFacts[fact]))}. Ask someone who does it.`,
    lowPay: (median: number, all: number) =>
      `pay. Half earn less than ${dollars(median)}; for all jobs it is ${dollars(all)}.`,
    shrinks: (growth: number) => `jobs get fewer: ${percent(growth)} in ${facts.years}.`,
    experience: (published: string) => `often not a first job: ${lower(facts.experience(published))}.`,
    training: (published: string) => `the training: ${lower(facts.training(published))}.`,
    preparation: "some places ask for more school than is most often needed. Look at job ads.",
    schooling: (education: EntryEducation) =>
      `the schooling: most often “${lower(facts.education[education])}”.`,
    ask: "what a day is like. Figures cannot tell; ask someone who does it.",
  },

  method: {
    title: "How this works, and what it cannot know",
    points: [
      "Your answers are held against O*NET’s kinds of work, skills, knowledge and work styles, and against pay, outlook and schooling from BLS.",
      "Jobs that need more school than you would do, or have much of what you would not do, are left out.",
      "The rest are put in order by how many of your wishes they meet and how well. More openings and more growth count a little.",
      "Jobs of different clusters are mixed, so that you see more than one kind.",
      "What is not published counts neither for nor against a job. It is named as the thing to check.",
      "“Animals”, “outdoors” and part of “coding” come from lists that we wrote ourselves.",
      "It does not know you, your town, or what you are good at. Ratings are means over many workers.",
      "Your answers are in this page’s link and nowhere else.",
    ],
  },
};
