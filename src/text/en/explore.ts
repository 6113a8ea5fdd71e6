import { capital } from "#algorithms/words/capital.ts";
import type { Basis } from "#domain/framework.ts";
import type { Held } from "#domain/held.ts";
import { exploreFirst } from "#text/en/explore-first.ts";
import { facts } from "#text/en/facts.ts";
import { counted, held, jobs, type Noun, occupations } from "#text/en/nouns.ts";

const { count } = facts;
const listed = (...parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(", ");

/** Words of explore. */
export const explore = {
  ...exploreFirst,
  tree: {
    mapLabel: (framework: string) => `Map of ${framework}`,
    outlineLabel: (framework: string) => `Outline of ${framework}`,
    hint: "Arrow keys move. Enter shows details. Question mark lists all keys.",
    occupation: "occupation",
    /** A node: `Education, cluster, 81 occupations`. */
    nodeName: (title: string, level: string, what: Held) => listed(title, level, held(what)),
    compared: (at: number) => `number ${at} in Compare`,
    others: (n: number) => `also in ${n} ${n === 1 ? "other" : "others"}`,
    add: (title: string) => `Add ${title} to Compare`,
    take: (title: string) => `Take ${title} from Compare`,
    link: (at: number, of: number, why: string) => `Link ${at} of ${of}, ${why}.`,
    linkReason: {
      same: (title: string) => `another place of ${title}`,
      related: (title: string) => `related to ${title}`,
      shares: (title: string, n: number) => `shares ${jobs(n)} with ${title}`,
    },
    noLinks: "Nothing is linked to this.",
    someOpened: (n: number, left: number) =>
      `Opened ${count(n)}. Press * again for more: ${count(left)} ${left === 1 ? "is" : "are"} still closed.`,
    linksToCome: "Related occupations are not here yet. Try again in a moment.",
    menu: {
      label: (title: string) => `What to do with ${title}`,
      more: "More actions",
      moreOf: (title: string) => `More actions for ${title}`,
      details: "Show details",
      open: "Open",
      close: "Close",
      openAll: "Open all beside it",
      add: "Add to Compare",
      take: "Take from Compare",
      link: "Next link",
      linkBefore: "Previous link",
      parent: (title: string) => `Up to ${title}`,
      fit: "Fit the map",
      outline: "Show in the outline",
      map: "Show on the map",
      search: "Search",
      allKeys: "All keys",
      keys: { enter: "Enter", space: "Space" },
    },
  },
  outline: {
    /** `$63k · Certificate`. */
    figures: (pay: string | null, school: string | null) =>
      `${pay ?? "Pay not published"} · ${school ?? "school not published"}`,
    note: `Beside each job: half earn more than this in a year (${facts.year}), and the school most need to start.`,
    empty: "This framework has nothing in it yet.",
    elsewhere: (n: number) => `Also in ${n} other ${n === 1 ? "place" : "places"}`,
  },
  table: {
    label: (framework: string) => `Occupations of ${framework}`,
    shown: (n: number, of: number) => `Showing ${count(n)} of ${occupations(of)}`,
    all: (of: number) => `All ${occupations(of)}`,
    inNodes: (titles: readonly string[]) => `in ${facts.list(titles)}`,
    showAll: "Show all",
    download: "Download CSV",
    fileName: (frameworkId: string) => `${frameworkId}-occupations.csv`,
    level: capital,
    columns: {
      title: "Occupation",
      education: "School to start",
      pay: "Median pay",
      growth: "Growth",
      openings: "Openings",
      interest: "Kind of work",
      compare: "Compare",
    },
    csv: {
      code: "Code",
      occupation: "Occupation",
      role: "Role",
      basis: "Basis",
      education: "Usual entry education",
      pay: `Median pay a year, US dollars, ${facts.year}`,
      hourlyPay: `Median pay an hour, US dollars, ${facts.year}`,
      wageCode: "Wage code",
      growth: `Growth, percent, ${facts.years}`,
      openings: `Openings a year, ${facts.years}`,
      projectionCode: "Projection code",
      interest: "Strongest kind of work, O*NET 30.3",
    },
    notes: {
      education: `most need, ${facts.years}`,
      pay: `a year, ${facts.year}`,
      growth: facts.years,
      openings: `a year, ${facts.years}`,
      interest: "O*NET 30.3",
    },
    /** Where a framework places no occupation: what its tree ends in. */
    leaves: {
      noun: { singular: "name", plural: "names" } satisfies Noun,
      label: (framework: string, { plural }: Noun) => `${capital(plural)} of ${framework}`,
      shown: (n: number, of: number, noun: Noun) => `Showing ${count(n)} of ${counted(of, noun)}`,
      all: (of: number, noun: Noun) => `All ${counted(of, noun)}`,
      note: "This framework places no occupations, so it has no pay, school or growth to show.",
      fileName: (frameworkId: string) => `${frameworkId}-names.csv`,
      columns: { path: "Where it sits", code: "Code", programs: "Programs", sectors: "Sectors" },
      notes: { programs: "of study, CIP 2020", sectors: "of industry, NAICS" },
      csv: {
        code: "Publisher’s code",
        programs: "Programs of study, CIP 2020",
        sectors: "Sectors, NAICS",
      },
    },
    notPublished: "not published",
    andMore: (n: number) => `+${count(n)}`,
    /** Beside a figure of a group, and what it means. */
    groupMark: "†",
    group: "of a group of occupations",
    /** `Inferred`, or `2 inferred` where other places are published. */
    basis: (basis: Basis, n: number, of: number) =>
      n === of ? facts.basis[basis] : `${count(n)} ${facts.basis[basis].toLowerCase()}`,
    note: "† is one figure for a group of occupations. Pay leaves out the self-employed. Growth and openings count them too.",
  },
  keys: {
    title: "Keys",
    where: "They work while the map or the outline has the keyboard.",
    close: "Close",
    characters: "Keys of one character",
    charactersNote: "Letters . , * / ? + - 0. Turn them off if you speak to the computer.",
    groups: [
      {
        title: "Move",
        rows: [
          [["↓", "↑"], "Next, previous"],
          [["→", "←"], "Open, then go in. Close, then go up"],
          [["Home", "End"], "First, last"],
          [["Page Down", "Page Up"], "Ten on, ten back"],
          [["A", "…"], "Next name that starts with what you type"],
          [["Shift + arrow"], "Nearest on the map that way"],
          [["."], "Next link: a job or place that this is tied to"],
          [[","], "Previous link"],
          [["Backspace"], "Back to where the links began"],
        ],
      },
      {
        title: "Do",
        rows: [
          [["Enter"], "Details. Escape comes back"],
          [["Space"], "Add to Compare, or take away"],
          [["*"], "Open all beside it"],
          [["Shift + F10", "Menu"], "All that can be done, in words"],
          [["+", "-", "0"], "Zoom in, zoom out, fit the map"],
          [["/"], "Search"],
          [["Escape"], "Close what is on top, then clear search and filter"],
          [["?"], "This list"],
        ],
      },
      {
        title: "By hand",
        rows: [
          [["Drag the map"], "Moves the whole map. The wheel or two fingers zoom"],
          [["Drag a name or a disc"], "Moves that one. It goes back when you let go"],
          [["Shift + drag"], "Moves that one, and it stays"],
          [["Hold, then drag"], "The same by touch: hold until it stirs"],
          [["Hold, let go"], "By touch: all that can be done, in words. So does the button with three dots"],
          [["Menu, Move it"], "Moves without a drag: by taps or arrow keys"],
        ],
      },
    ] satisfies readonly {
      readonly title: string;
      readonly rows: readonly (readonly [names: readonly string[], does: string])[];
    }[],
  },
};
