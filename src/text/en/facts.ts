import type { AnnualPay, EntryEducation, InterestType, Occupation } from "#domain/occupation.ts";
import { sectors } from "#text/en/sectors.ts";

const whole = new Intl.NumberFormat("en-US");
const money = new Intl.NumberFormat("en-US", {
  style: "currency",
  currency: "USD",
  maximumFractionDigits: 0,
});
const cents = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });
const tenths = new Intl.NumberFormat("en-US", { maximumFractionDigits: 1, signDisplay: "exceptZero" });
const shares = new Intl.NumberFormat("en-US", { style: "percent", maximumFractionDigits: 0 });
const and = new Intl.ListFormat("en-US", { type: "conjunction" });

const year = "May 2025, national";
const years = "2024-34";
const percent = (value: number) => `${tenths.format(value).replace("-", "\u2212")}%`;
const dollars = (amount: number) => money.format(amount);
const list = (words: readonly string[]) => and.format(words);

const education: Readonly<Record<EntryEducation, string>> = {
  "No formal educational credential": "No diploma needed",
  "High school diploma or equivalent": "High school diploma",
  "Some college, no degree": "Some college, no degree",
  "Postsecondary nondegree award": "Certificate after high school",
  "Associate's degree": "Associate’s degree",
  "Bachelor's degree": "Bachelor’s degree",
  "Master's degree": "Master’s degree",
  "Doctoral or professional degree": "Doctoral or professional degree",
};

const interests: Readonly<Record<InterestType, string>> = {
  R: "Hands-on",
  I: "Thinking",
  A: "Creating",
  S: "Helping",
  E: "Leading",
  C: "Organizing",
};

const training: ReadonlyMap<string, string> = new Map([
  ["None", "No long training on the job"],
  ["Short-term on-the-job training", "Up to a month of training on the job"],
  ["Moderate-term on-the-job training", "1 to 12 months of training on the job"],
  ["Long-term on-the-job training", "More than a year of training on the job"],
  ["Apprenticeship", "Then an apprenticeship"],
  ["Internship/residency", "Then an internship or residency"],
]);

const experience: ReadonlyMap<string, string> = new Map([
  ["None", "No work experience needed"],
  ["Less than 5 years", "Under 5 years of work in a related job"],
  ["5 years or more", "5 years or more of work in a related job"],
]);

/** The line under whatever leaves the page: a print, a picture. */
const credit =
  "U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2025, and Employment Projections 2024-34, national. O*NET 30.3, USDOL/ETA, CC BY 4.0, modified. Places: National Career Clusters® Framework, Advance CTE, and each framework named.";

/** Words for facts that several parts of the page show: schooling, interests, money, percent, year and place. */
export const facts = {
  notPublished: "Not published",
  year,
  years,
  credit,
  count: (n: number) => whole.format(n),
  dollars,
  /** `$63k`; for marks on a chart, beside the exact figure. */
  dollarsShort: (amount: number) => `$${whole.format(Math.round(amount / 1000))}k`,
  dollarsAnHour: (amount: number) => `${cents.format(amount)} an hour`,
  percent,
  /** Of a share of 1: `63%`. */
  percentOf: (share: number) => shares.format(share),
  list,
  education,
  educationShort: {
    "No formal educational credential": "No diploma",
    "High school diploma or equivalent": "High school",
    "Some college, no degree": "Some college",
    "Postsecondary nondegree award": "Certificate",
    "Associate's degree": "Associate’s",
    "Bachelor's degree": "Bachelor’s",
    "Master's degree": "Master’s",
    "Doctoral or professional degree": "Doctoral",
  } satisfies Readonly<Record<EntryEducation, string>>,
  training: (published: string) => training.get(published) ?? published,
  experience: (published: string) => experience.get(published) ?? published,
  interests,
  /** `Mostly hands-on and organizing work.` */
  mostly: (strongest: readonly InterestType[]) =>
    `Mostly ${list(strongest.map((type) => interests[type].toLowerCase()))} work.`,
  interestsLabel: ({ interests: published }: Occupation) =>
    published === null
      ? "Interests are not published for this job."
      : `Kind of work, scored 1 to 7 by O*NET: ${list(
          Object.entries(interests).map(
            ([type, word]) => `${word.toLowerCase()} ${published.scores[type as InterestType]}`,
          ),
        )}.`,
  schoolLabel: (level: EntryEducation | null) =>
    level === null
      ? "The schooling needed to start is not published."
      : `Schooling most often needed to start: ${education[level].toLowerCase()}, step ${
          Object.keys(education).indexOf(level) + 1
        } of 8.`,
  payLabel: ({ p10, p25, median, p75, p90 }: AnnualPay) => {
    const said = [
      p10 !== null && `1 in 10 earn under ${dollars(p10)}`,
      p25 !== null && p75 !== null && `the middle half earn ${dollars(p25)} to ${dollars(p75)}`,
      median !== null && `half earn more than ${dollars(median)}`,
      p90 !== null && `1 in 10 earn over ${dollars(p90)}`,
    ].filter((part) => part !== false);
    return said.length === 0 ? "Pay is not published." : `Pay a year: ${list(said)}. ${year}.`;
  },
  /** `all jobs +3.1%`; nothing until that is known. */
  allJobs: (growth: number | null) => (growth === null ? "" : `all jobs ${percent(growth)}`),
  growthLabel: (growth: number | null, allJobs: number | null) =>
    growth === null
      ? "Growth is not published."
      : `The number of jobs is expected to change by ${percent(growth)} in ${years}.${
          allJobs === null ? "" : ` All jobs: ${percent(allJobs)}.`
        }`,
  openings: (n: number) => `About ${whole.format(n)} openings a year, ${years}.`,
  combined: "BLS publishes one figure for a group of jobs that this one is in.",
  combinedSchooling: "BLS publishes this for a group of jobs that this one is in.",
  basis: { published: "Published", inferred: "Inferred", proposed: "Proposed", computed: "Computed" },
  publishedFor: (code: string) => `published for the group ${code}`,
  compare: { add: "Compare", added: "In Compare" },
  link: {
    copy: "Copy link",
    copied: "Link copied",
    failed: "The link could not be copied. Copy it from the address bar.",
  },
  sectors,
};
