import { capital } from "#algorithms/words/capital.ts";
import type { FoundWay, ResultOrder } from "#domain/results-view.ts";
import { facts } from "#text/en/facts.ts";
import { jobs, occupations } from "#text/en/nouns.ts";

const { count } = facts;

const orders: Readonly<Record<ResultOrder, string>> = {
  found: "As found",
  pay: "Pay, highest first",
  school: "School, least first",
  growth: "Growth, most first",
  openings: "Openings, most first",
  name: "Name, A to Z",
};

/** Words of the page of all results. */
export const results = {
  /** In the list under the search box. */
  open: (n: number) => `See all ${count(n)} results`,
  title: (query: string) => `Results for “${query}”`,
  noQuery: "Search all jobs",
  noQueryBody: "Type a job, a tool, a school subject or what you like to do. All that fits shows here.",
  /** `34 of 42 jobs fit.` */
  narrowed: (n: number, of: number) => `${count(n)} of ${jobs(of)} fit.`,
  announce: (query: string, n: number, of: number) => `${count(n)} of ${jobs(of)} for ${query}.`,

  jobs: "Jobs",
  nodes: "Parts of frameworks",
  /** `Sub-cluster, 12 occupations`. */
  nodeHolds: (level: string, n: number) => `${capital(level)}, ${occupations(n)}`,
  /** Of the parts of frameworks, while jobs are narrowed. */
  unfiltered: "Your filter is for jobs. These are all that was found.",
  noCluster: (framework: string) => `In no cluster of ${framework}`,
  alsoIn: (n: number) => `and in ${count(n)} more`,
  shownOf: (n: number, of: number) => `Showing ${count(n)} of ${count(of)}.`,
  more: (n: number) => `Show ${count(n)} more`,

  columns: {
    school: "School to start",
    pay: "Pay",
    growth: "Growth",
    openings: "Openings a year",
  },
  period: `Pay: half earn more. ${facts.year}. Growth and openings: ${facts.years}, national.`,
  payNote: ["Half earn more", facts.year],
  yearsNote: `${facts.years}, national`,
  /** Beside a figure that stands alone on a small screen. */
  noFigure: "Not published",

  sort: "Sort by",
  orders,
  grouped: "Under clusters",
  filter: "Filter",
  filterOn: (n: number) => `${count(n)} on`,
  facets: "Filter the jobs found",
  close: "Close the filter",
  show: (n: number) => `Show ${jobs(n)}`,
  place: (framework: string) => `Place in ${framework}`,
  placeNote: "A job in two clusters counts in both.",
  way: "How it was found",
  wayNote: "By the surest of the reasons.",
  ways: {
    name: "By a name",
    work: "By what they do",
    like: "By what you like",
    study: "By what is studied",
    tool: "By a tool",
    skill: "By a skill",
  } satisfies Readonly<Record<FoundWay, string>>,
  asked: "Filter on",
  clearAll: "Clear filter",
  nothingFits: "No job found fits all of this.",

  map: (n: number) => `Show ${n === 1 ? "it" : `these ${count(n)}`} on the map`,
  csv: "CSV",
  csvLabel: "Save the results as a CSV file",
  print: "Print",
  compare: {
    add: (title: string) => `Add ${title} to Compare`,
    take: (title: string) => `Take ${title} out of Compare`,
  },

  sheet: {
    kind: "Kind",
    code: "Code",
    title: "Name",
    matched: "Matched name",
    why: "Why",
    framework: "Framework",
    cluster: "Cluster",
    place: "Place",
    school: "School to start",
    pay: "Median pay a year",
    payPeriod: "Pay period",
    wageCode: "Pay published for",
    growth: "Growth in percent",
    openings: "Openings a year",
    period: "Outlook period",
    projectionCode: "Outlook published for",
  },
};
