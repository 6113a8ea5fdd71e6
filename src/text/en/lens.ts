import { type Colouring, type FacetId, growthCuts, payCuts, type Sizing } from "#domain/lens.ts";
import { interestTypes } from "#domain/occupation.ts";
import { facts } from "#text/en/facts.ts";

const { count, dollars } = facts;
const occupations = (n: number) => `${count(n)} ${n === 1 ? "occupation" : "occupations"}`;

/** `Under $40,000`, `$40,000 to $54,999`, `$100,000 or more`. */
const payBands = [
  `Under ${dollars(payCuts[0])}`,
  ...payCuts.slice(1).map((cut, at) => `${dollars(payCuts[at] ?? 0)} to ${dollars(cut - 1)}`),
  `${dollars(payCuts[payCuts.length - 1] ?? 0)} or more`,
];

/** Growth is published in tenths of a percent. */
const growthBands = [
  "Fewer jobs",
  ...growthCuts.slice(1).map((cut, at) => `Grows ${growthCuts[at]}% to ${cut - 1}.9%`),
  `Grows ${growthCuts[growthCuts.length - 1]}% or more`,
];

/** Of every band of `measures/facets.ts`, in its order. */
const bands: Readonly<Record<FacetId, readonly string[]>> = {
  education: [
    "No diploma",
    "High school",
    "Certificate or some college",
    "Associate’s degree",
    "Bachelor’s degree",
    "Master’s degree or more",
  ],
  pay: payBands,
  growth: growthBands,
  interest: interestTypes.map((type) => facts.interests[type]),
  stem: ["STEM"],
  crossCutting: ["In a cross-cutting cluster"],
};

const facetNames: Readonly<Record<FacetId | "text" | "found", string>> = {
  education: "School to start",
  pay: "Pay",
  growth: "Growth",
  interest: "Kind of work",
  stem: "STEM",
  crossCutting: "Cross-cutting",
  text: "Words in the name",
  found: "Found by a search",
};

/** What the figures of a facet are: unit, year, place. */
const facetNotes: Readonly<Record<FacetId, string>> = {
  education: `What most need to start. National, ${facts.years}.`,
  pay: `Half earn more than this in a year. ${facts.year}.`,
  growth: `Change in the number of jobs, ${facts.years}, national.`,
  interest: "The strongest kind of work, by O*NET 30.3.",
  stem: "Science, technology, engineering, math: on the list of O*NET OnLine.",
  crossCutting: "In a cluster that serves all others.",
};

const colourings: Readonly<Record<Colouring, string>> = {
  cluster: "Cluster",
  education: facetNames.education,
  pay: facetNames.pay,
  growth: facetNames.growth,
  interest: facetNames.interest,
  change: "What changed",
};

/** What the sizes of discs tell, as it is said under the map. */
const sizeNotes: Readonly<Record<Sizing, string>> = {
  occupations: "A larger disc holds more occupations.",
  employment: `A larger disc has more people at work. ${facts.year}, without the self-employed.`,
  openings: `A larger disc has more openings a year. National, ${facts.years}.`,
};

/** Words of the lens: what is filtered, coloured and sized by. */
export const lens = {
  bands,
  facets: facetNames,
  notes: facetNotes,
  notPublished: "Not published",
  /** The name of the sheet that holds the panel on a phone. */
  sheet: "Filter, color and size",
  colourings,
  /** The title of the legend of a colouring. */
  legendTitle: (colour: Colouring) => (colour === "cluster" ? "Clusters" : colourings[colour]),
  /** Under the title: unit, year, place. */
  legendNote: (colour: Colouring) => {
    if (colour === "cluster") return "One color for each cluster.";
    if (colour === "change") return "From the framework compared to the one beside it.";
    return facetNotes[colour];
  },
  sizings: {
    occupations: "Occupations",
    employment: "People at work",
    openings: "Openings a year",
  } satisfies Readonly<Record<Sizing, string>>,
  sizeNotes,
  /** Over the outline, where a fact stands beside each occupation. */
  outlineNote: (colour: Colouring) =>
    colour === "cluster" || colour === "change"
      ? null
      : `Beside each job: ${colourings[colour].toLowerCase()}. ${facetNotes[colour]}`,
  everyOccupation: "Every occupation",
  everyOccupationNote: "A dot for each, at any zoom.",
  bridges: "Bridges",
  bridgesNote: "The strongest ties between places that share occupations.",
  filter: {
    open: "Filter",
    /** Of the button while a filter is on. */
    on: (n: number) => `${count(n)} on`,
    title: "Filter",
    lead: "Pick what matters to you. The rest steps back.",
    more: "And",
    /** Beside other frameworks. */
    countsOf: (title: string) => `The counts are of ${title}.`,
    text: "Words in the name",
    textHint: "for example, nurse",
    /** The name of a chip: `High school, 312 occupations`. */
    band: (label: string, n: number) => `${label}, ${occupations(n)}`,
    shown: (n: number, of: number) => `Showing ${count(n)} of ${occupations(of)}.`,
    /** Beside other frameworks: `Modernized 2024: 42 of 1,016`. */
    shownIn: (title: string, n: number, of: number) => `${title}: ${count(n)} of ${count(of)}`,
    /** Of a branch. */
    ofBranch: (n: number, of: number) => `${count(n)} of ${count(of)}`,
    /** `Education, 12 of 81 occupations match`. */
    entry: (title: string, n: number, of: number) => `${title}, ${count(n)} of ${occupations(of)} match`,
    /** `Education, cluster, 12 of 81 occupations match`. */
    nodeName: (title: string, level: string, n: number, of: number) =>
      `${title}, ${level}, ${count(n)} of ${occupations(of)} match`,
    /** Said of an occupation that the map draws faded. */
    noMatch: "does not match",
    clear: "Clear filter",
    cleared: (of: number) => `Filter cleared. All ${occupations(of)}.`,
    bar: "Filter on",
    /** Closes the panel of a phone: `Show 42 occupations`. */
    show: (n: number) => `Show ${occupations(n)}`,
    remove: (label: string) => `Remove ${label}`,
    textChip: (text: string) => `“${text}”`,
    /** Of occupations that were found elsewhere: `Found by “nurse”`. */
    foundChip: (words: string) => (words === "" ? "What was found" : `Found by “${words}”`),
    none: "No occupation matches all of this.",
    noneHint: "Let go of one thing:",
    noneAtAll: "Letting go of one thing is not enough. Clear the filter to begin anew.",
    /** `Without Pay: 12 occupations`. */
    drop: (facet: string, n: number) => `Without ${facet}: ${occupations(n)}`,
    pickHidden: "What you picked is hidden now.",
    close: "Close the filter",
  },
  drawing: {
    open: "Color & size",
    changed: "changed",
    title: "Color and size",
    colour: "Color by",
    size: "Size by",
    close: "Close color and size",
    extras: "Also draw",
  },
};
