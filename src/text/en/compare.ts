import { capital } from "#algorithms/words/capital.ts";
import { facts } from "#text/en/facts.ts";
import { jobs, type Noun, nounFor } from "#text/en/nouns.ts";

const { count, dollars, list } = facts;

const words = ["no", "one", "two", "three", "four"];
const holds = (titles: readonly string[], one: string, many: string) => (titles.length === 1 ? one : many);

const future = (allJobs: number | null) =>
  [`${facts.years}, national`, ...(allJobs === null ? [] : [facts.allJobs(allJobs)])].join("; ");

/** Words of the tray, the Compare page and its printed sheet. */
export const compare = {
  tray: "Compare",
  trayLabel: (n: number) => `Compare: ${n} of 4`,
  open: (n: number) => `Compare ${n}`,
  addMore: "Add one more",
  remove: (title: string) => `Take ${title} out of Compare`,
  clear: "Clear",
  clearLabel: "Clear Compare",
  added: (title: string, n: number) => `${title} added. ${n} of 4 in Compare.`,
  removed: (title: string, n: number) => `${title} taken out. ${n} of 4 in Compare.`,
  cleared: "Compare is empty.",
  refusal: {
    full: "Four is the most. Take one out first.",
    "other-kind": "Compare jobs with jobs, or places with places. Clear the tray first?",
  },

  job: { singular: "job", plural: "jobs" },
  place: { singular: "place", plural: "places" },
  /** @param noun what is compared: jobs, clusters, or places where the levels differ */
  title: (n: number, noun: Noun) => `Compare ${n} ${nounFor(n, noun)}`,
  emptyTitle: "Nothing to compare yet",
  empty: "Pick two to four jobs, or two to four clusters or pathways. Each has a Compare button.",
  emptyAct: "Find something to compare",
  onlyOne: "Add one more to see how they differ.",
  missing: (n: number) =>
    n === 1
      ? "One thing in this link is not in what is open here."
      : `${n} things in this link are not in what is open here.`,
  question: "Question",
  period: `Pay: ${facts.year}. Outlook: ${facts.years}.`,
  add: (have: number) => `Add a ${["first", "second", "third", "fourth"][have] ?? "fourth"}`,
  csv: "CSV",
  csvLabel: "Save as a CSV file",
  print: "Print one page",

  least: "Least",
  highest: "Highest",
  most: "Most",
  largest: "Largest",
  leastSchooling: (titles: readonly string[]) => `${list(titles)} need the least schooling.`,
  sameSchooling: (titles: readonly string[], level: string) =>
    `${list(titles)} need the same schooling: ${level.toLowerCase()}.`,
  highestPay: (titles: readonly string[], pay: number) =>
    `${list(titles)} earn the most in the middle: ${dollars(pay)}.`,
  samePay: (titles: readonly string[], pay: number) =>
    `${list(titles)} earn the same in the middle: ${dollars(pay)}.`,
  noSchooling: (titles: readonly string[]) => `Schooling is not published for ${list(titles)}.`,
  noPay: (titles: readonly string[]) => `A year’s pay is not published for ${list(titles)}.`,
  largestOf: (titles: readonly string[], n: number) =>
    `${list(titles)} ${holds(titles, "holds", "hold")} the most jobs: ${count(n)}.`,
  sameSize: (titles: readonly string[], n: number) => `${list(titles)} hold as many jobs: ${count(n)}.`,
  nodePay: (titles: readonly string[], pay: number) =>
    `${list(titles)} ${holds(titles, "pays", "pay")} the most in the middle: ${dollars(Math.round(pay))}.`,
  sameNodePay: (titles: readonly string[], pay: number) =>
    `${list(titles)} pay the same in the middle: ${dollars(Math.round(pay))}.`,
  /** @param kinds strong in all `n`, in lower case */
  sharedInterests: (kinds: readonly string[], n: number) =>
    kinds.length === 0
      ? `No kind of work is high in ${n === 2 ? "both" : `all ${words[n]}`}.`
      : `${n === 2 ? "Both" : `All ${words[n]}`} are high in ${list(kinds)} work.`,
  mostOpenings: (titles: readonly string[], openings: number) =>
    `${list(titles)} have the most openings: about ${count(openings)} a year.`,
  sameOpenings: (titles: readonly string[], openings: number) =>
    `${list(titles)} have as many openings: about ${count(openings)} a year.`,
  nodeOpenings: (titles: readonly string[], openings: number) =>
    `${list(titles)} ${holds(titles, "has", "have")} the most openings: about ${count(openings)} a year.`,
  nodeSchool: (titles: readonly string[], share: number) =>
    `${list(titles)} ${holds(titles, "asks", "ask")} for the least school: ${facts.percentOf(share)} of jobs start without a bachelor’s degree.`,
  sameNodeSchool: (titles: readonly string[], share: number) =>
    `In ${list(titles)} alike, ${facts.percentOf(share)} of jobs start without a bachelor’s degree.`,
  noOpenings: (titles: readonly string[]) => `Openings are not published for ${list(titles)}.`,
  tooFewPay: (titles: readonly string[]) => `Too few jobs in ${list(titles)} have published pay to say.`,

  /** On a phone: one question at a time. */
  questions: "Questions",
  previous: "Previous",
  next: "Next",
  step: (at: number, of: number) => `${at} of ${of}`,
  stepName: (short: string, question: string) => `${short}: ${question}`,
  dated: (note: string, period: string) => `${note}. ${period}.`,

  /** In a word; note on screen, the shorter one on paper; year and place of its figures. */
  rows: {
    enjoy: {
      short: "Enjoy",
      question: "Would I enjoy it?",
      note: "Kind of work, scored 1 to 7 by O*NET",
      paper: "Kind of work",
    },
    good: {
      short: "Skills",
      question: "Would I be good at it?",
      note: "Top skills, then what to know about",
      paper: "Top skills",
    },
    road: {
      short: "School",
      question: "How do I get there?",
      note: "Schooling most often needed to start",
      paper: "Schooling to start",
    },
    pay: {
      period: facts.year,
      short: "Pay",
      question: "What does it pay?",
      note: "Bar: middle half. Line: 1 in 10 earn less, 1 in 10 earn more",
      paper: `${facts.year}, a year`,
    },
    future: {
      period: `${facts.years}, national`,
      short: "Jobs",
      question: "Will there be jobs?",
      note: "Growth in 10 years, openings each year",
      paper: future,
    },
    sits: {
      short: "Place",
      question: "Where does it sit?",
      note: "In each framework that is open",
      paper: "",
    },
    size: {
      short: "Size",
      question: "How big is it?",
      note: `Jobs it holds, and people who work in them (${facts.year}, without the self-employed)`,
      paper: `Jobs, and people at work (${facts.year}, without the self-employed)`,
    },
    nodePay: {
      period: facts.year,
      short: "Pay",
      question: "What do its jobs pay?",
      note: "Middle pay of its jobs; pay that jobs share counts once. Bar: middle half",
      paper: `${facts.year}, a year; shared pay once`,
    },
    ladder: {
      short: "School",
      question: "How much school?",
      note: "Jobs by the schooling needed to start",
      paper: "To start",
    },
    nodeFuture: {
      period: `${facts.years}, national`,
      short: "Jobs",
      question: "Will there be jobs?",
      note: "Growth in 10 years, openings each year, all its jobs together",
      paper: future,
    },
    shared: {
      short: "Shared",
      question: "What do they share?",
      note: "Jobs that are in both",
      paper: "Jobs in both",
    },
    study: {
      short: "Study",
      question: "What can I study?",
      note: "Programs of study published for it",
      paper: "Programs of study",
    },
  },
  inMiddle: "in the middle",
  openings: "openings a year",
  group: "One figure for a group of jobs",
  groupSchooling: "One answer for a group of jobs",
  moreSkills: (skills: readonly string[]) => skills.join(", "),
  know: (areas: readonly string[]) => `Know about: ${areas.join(", ")}`,
  morePlaces: (n: number) => `and ${n} more`,
  jobs: (n: number) => (n === 1 ? "job" : "jobs"),
  inParts: (n: number, level: string) => `in ${count(n)} ${level}`,
  people: (n: number) => `${count(n)} people at work`,
  noPeople: "People at work: too few of its jobs have a published figure to say.",
  noYear: "A year’s pay is not published",
  nodePayLabel: ({
    p25,
    median,
    p75,
  }: {
    readonly p25: number;
    readonly median: number;
    readonly p75: number;
  }) =>
    `Middle pay of its jobs: half of the jobs lie between ${dollars(Math.round(p25))} and ${dollars(Math.round(p75))}, the middle is ${dollars(Math.round(median))}. ${facts.year}.`,
  tooFew: "Too few of its jobs have a published figure to say.",
  /** Levels that tie are all named. @param of the jobs whose schooling is published */
  mostAsk: (tied: readonly string[], n: number, of: number) =>
    `Most often: ${list(tied.map((level) => level.toLowerCase()))} (${count(n)} of ${count(of)} jobs${tied.length > 1 ? " each" : ""})`,
  noBachelors: (share: number) => `${facts.percentOf(share)} without a bachelor’s`,
  sharedWith: (n: number, title: string) => `${count(n)} also in ${title}`,
  sharedOnPaper: (column: number, n: number) => `With ${column}: ${jobs(n)}`,
  sharedNone: (title: string) => `None with ${title}`,
  programs: (n: number) => `${count(n)} ${n === 1 ? "program" : "programs"}`,
  suchAs: (titles: readonly string[]) => `Such as ${titles.join("; ")}`,
  noPrograms: "Not published in this framework",

  sheet: {
    title: (n: number, noun: Noun) => `${capital(words[n] ?? String(n))} ${nounFor(n, noun)} to talk about`,
    who: "For:",
    date: "Date:",
    why: "Why I kept it",
    whyNote: "In my words",
    steps: "Next steps",
    by: "by",
    signatures: ["Student", "Parent or guardian", "Counselor"],
    sources: `${facts.credit} Printed from Framework Atlas. Nothing on this page was sent anywhere.`,
  },
  columns: {
    code: "Code",
    title: "Occupation",
    places: "Places (basis)",
    interests: "Interests",
    education: "Entry education",
    experience: "Work experience",
    training: "Training on the job",
    p10: "1 in 10 earn under",
    p25: "1 in 4 earn under",
    median: "Half earn more than",
    p75: "1 in 4 earn over",
    p90: "1 in 10 earn over",
    hourly: "Half earn more than, an hour",
    payPeriod: "Pay year and place",
    wageCode: "Wage code",
    growth: "Growth, percent",
    openings: "Openings a year",
    outlookPeriod: "Outlook years",
    projectionCode: "Projection code",
    framework: "Framework",
    node: "Place",
    occupations: "Occupations",
    people: "People at work",
    payMedian: "Middle pay",
    payP25: "Pay, lower quarter",
    payP75: "Pay, upper quarter",
    programs: "Programs of study",
    peopleRestsOn: "Occupations with people at work published",
    payRestsOn: "Occupations with pay published",
    schoolingUnknown: "Schooling not published",
    growthRestsOn: "Occupations with growth published",
    openingsRestsOn: "Occupations with openings published",
  },
};
