import { capital } from "#algorithms/words/capital.ts";
import type { Level } from "#domain/framework.ts";
import type { Held } from "#domain/held.ts";
import { facts } from "#text/en/facts.ts";
import { levels } from "#text/en/levels.ts";
import { counted, held, jobs } from "#text/en/nouns.ts";

const { count } = facts;

/** Words of what the panel says about one occupation, pathway or cluster. */
export const profile = {
  crumbs: "Where this is",
  home: "All",
  homeOf: ({ plural }: Level) => `All ${plural}`,
  notPlaced: (framework: string) => `Not placed in ${framework}`,
  alsoCalled: (titles: readonly string[]) => `Also called: ${titles.join(", ")}`,
  loading: "Getting this part …",
  failed: (why: string) => `This part could not be loaded: ${why}`,
  showAll: (n: number) => `Show all ${count(n)}`,
  showLess: "Show fewer",

  enjoy: "Would I enjoy it?",
  good: "Would I be good at it?",
  skills: "Top skills",
  knowledge: "What to know about",
  noSkills: "Skills are not published for this job.",
  noKnowledge: "Knowledge is not published for this job.",
  noInterests: "Interests are not published for this job.",

  road: "How do I get there?",
  noSchooling: "The schooling needed is not published for this job.",
  noExperience: "Work experience: not published.",
  noTraining: "Training on the job: not published.",
  programs: "Programs of study",
  programsLead: "Programs that lead here, by the federal crosswalk. School courses are not in this data.",
  noPrograms: "No program is published for this job. School courses are not in this data.",

  pay: "What does it pay?",
  half: ["Half earn more than ", " a year. "],
  noPay: "Pay is not published for this job.",
  hourly: ["A year’s pay is not published. Half earn more than ", ". "],
  under: (amount: string) => `1 in 10 earn under ${amount}`,
  over: (amount: string) => `1 in 10 earn over ${amount}`,

  future: "Will there be jobs?",
  noOpenings: "Openings a year are not published for this job.",
  noGrowth: "Growth is not published for this job.",

  sits: "Where it sits",
  related: "Related jobs",
  relatedLead: "O*NET’s list, nearest first.",
  noRelated: "No related job is published for this one.",
  reasons: {
    strengths: (names: readonly string[]) => `Both need: ${names.join(", ")}`,
    place: (title: string) => `Both in ${title}`,
    schooling: (level: string) => `Same schooling: ${level.toLowerCase()}`,
    listed: "On O*NET’s list of related jobs",
    alike: "Alike in skills and interests, by O*NET’s ratings",
  },
  outside: "Something else, not far",
  outsideLead: "The nearest related job in another cluster.",
  outsideAlike:
    "In another cluster, but one of the jobs most like it by O*NET’s ratings of skills and interests.",
  surprise: "A surprise, with a reason",
  surpriseLead:
    "Another kind of work in another cluster. But both need these skills, and it asks for no more school.",
  lessSchoolLead: "Related jobs that ask for less school to start.",
  lessSchoolAlike:
    "No related job asks for less school. These are the most like it of those that do, by O*NET’s ratings.",
  leastSchool: "No diploma is needed for this job, so none asks for less.",
  /** `Associate’s degree, not bachelor’s degree` */
  insteadOf: (its: string, own: string) => `${its}, not ${own.charAt(0).toLowerCase()}${own.slice(1)}`,
  lessSchool: "Like it, but want less school?",
  noLessSchool: "No related job with less schooling in this data.",
  unknownSchool: "Its own schooling is not published, so none can be called shorter.",

  gloss: levels.gloss,
  /** `This one holds 189 occupations in 6 sub-clusters.` */
  holds: (what: Held, parts: number, level: Level | null) => {
    const said = held(what);
    if (said === null) return "";
    const inParts = parts === 0 || level === null ? null : counted(parts, level);
    if (inParts === null) return `This one holds ${said}.`;
    // Parts that hold nothing further are all there is.
    if (what.kind === "parts" && what.count === parts) return `This one holds ${inParts}.`;
    return `This one holds ${said} in ${inParts}.`;
  },
  empty: ({ singular }: Level) => `No occupation is published for this ${singular}.`,
  paySchool: "Pay by schooling",
  paySchoolLead: `One dot, one job. Bar: the middle of three or more. ${facts.year}.`,
  paySchoolLabel: (
    rows: readonly { readonly name: string; readonly n: number; readonly middle: number | null }[],
  ) =>
    `Pay by schooling, ${facts.year}. ${rows
      .map(({ name, n, middle }) =>
        n === 0
          ? `${name}: none`
          : `${name}: ${jobs(n)}${middle === null ? "" : `, middle ${facts.dollars(middle)}`}`,
      )
      .join("; ")}.`,
  noPaySchool: "Pay or schooling is not published for its jobs.",
  atEdge: (amount: string) => `Dots at the right edge: ${amount} or more.`,
  leftOut: (n: number) => `${jobs(n)} without a dot: pay for a year or schooling is not published.`,
  ladder: "Schooling to start",
  ladderLead: "How many jobs ask for each.",
  ladderLabel: (rows: readonly { readonly name: string; readonly count: number }[]) =>
    `Jobs by schooling needed to start: ${rows.map((row) => `${row.name} ${row.count}`).join(", ")}.`,
  ladderUnknown: (n: number) => `Not published for ${jobs(n)}.`,
  noLadder: "Schooling is not published for its jobs.",
  belowBachelors: (share: number) =>
    `${facts.percentOf(share)} of these jobs can be started without a bachelor’s degree.`,
  nodeFuture: "Will there be jobs?",
  nodeOpenings: (openings: number) => `About ${count(openings)} openings a year in all, ${facts.years}.`,
  nodeRestsOn: (known: number, of: number) => `Published for ${count(known)} of ${jobs(of)}.`,
  noNodeFuture: "Too few of its jobs have a published outlook to say.",
  parts: ({ plural }: Level) => capital(plural),
  partsOther: "Parts",
  holdsShort: (what: Held) => {
    const said = held(what);
    return said === null ? "" : `, ${said}`;
  },
  occupations: "Occupations",
  occupationsLead: `Half in each earn more than the figure. ${facts.year}.`,
  noPayShort: "pay not published",
  nodePrograms: "Programs of study",
  nodeProgramsLead: (n: number) => `${count(n)} published for it.`,
  noNodePrograms: "No program is published for it in this framework.",
  sectors: "Industries",
  noSectors: "No industry is published for it in this framework.",
  basisCount: (n: number, of: number) =>
    `${count(n)} of the ${count(of)} placements here ${n === 1 ? "is" : "are"} not published.`,
};
