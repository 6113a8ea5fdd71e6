import { capital } from "#algorithms/words/capital.ts";
import type { FieldAnswer, FieldRule, NameFate } from "#domain/field.ts";
import { facts } from "#text/en/facts.ts";
import { counted, type Noun, occupations } from "#text/en/nouns.ts";
import { showText } from "#text/show-text.ts";

const { count, list, percentOf } = facts;
const or = new Intl.ListFormat("en-US", { type: "disjunction" });
const quoted = (words: string) => `“${showText(words)}”`;
const are = (n: number) => (n === 1 ? "is" : "are");

/** From this share on, one node keeps a field together; from half on, most of it. */
const together = 0.8;
const most = 0.5;
const mostTitles = 3;

/** Where the field went, in one sentence. */
function answer({ framework, level, field, placed, nodesToCover, top }: FieldAnswer): string {
  if (top === null)
    return field === 1 ? `${framework} does not place it.` : `${framework} places none of them.`;
  if (top.count === placed)
    return placed === 1
      ? `${framework} has it in ${top.title}.`
      : `${framework} keeps it together: all ${occupations(placed)} are in ${top.title}.`;
  const held = `${count(top.count)} of ${occupations(placed)} (${percentOf(top.share)}) ${are(top.count)} in ${top.title}`;
  const cover =
    nodesToCover === null || nodesToCover < 2
      ? ""
      : `, and it takes ${counted(nodesToCover, level)} to hold four in five`;
  if (top.share >= together) return `${framework} keeps it together: ${held}.`;
  if (top.share >= most) return `${framework} keeps most of it together: ${held}${cover}.`;
  return `${framework} spreads it out: ${held}, the most in one ${level.singular}${cover}.`;
}

/** Whether the field leads in the node that holds most of it. */
const standing = ({ top }: Pick<FieldAnswer, "top">): string | null => {
  if (top === null) return null;
  const part =
    top.count === top.ofNode
      ? `all ${count(top.ofNode)} there are its own`
      : `${count(top.count)} of the ${occupations(top.ofNode)} there`;
  return top.leads ? `The field leads in ${top.title}: ${part}.` : `It is a guest in ${top.title}: ${part}.`;
};

function nameWords(fate: NameFate, field: string, titles: readonly string[]): string {
  const named = titles.slice(0, mostTitles).map(quoted);
  const rest = titles.length - named.length;
  const all = list([...named, ...(rest > 0 ? [`${count(rest)} more`] : [])]);
  switch (fate) {
    case "kept":
      return titles.length === 1
        ? `The name ${quoted(field)} is kept, in ${all}.`
        : `The name ${quoted(field)} is kept, in ${count(titles.length)} titles: ${all}.`;
    case "part":
      return `The whole name ${quoted(field)} is lost. Words of it are in ${all}.`;
    case "lost":
      return `The name ${quoted(field)} is lost: no title has it.`;
    default:
      return fate satisfies never;
  }
}

function ruleWords(rules: readonly FieldRule[]): string {
  const programs = rules.flatMap((rule) => (rule.kind === "programs" ? [rule.series] : []));
  const groups = rules.flatMap((rule) => (rule.kind === "group" ? [rule.soc] : []));
  const parts = [
    ...(programs.length > 0 ? [`that programs of study in CIP ${or.format(programs)} lead to`] : []),
    ...(groups.length > 0 ? [`in SOC ${groups.length === 1 ? "group" : "groups"} ${list(groups)}`] : []),
    ...(rules.some(({ kind }) => kind === "stem") ? ["that O*NET OnLine lists as STEM"] : []),
  ];
  return `Our list, made by a rule: occupations ${or.format(parts)}.`;
}

/** How the occupations of a field were chosen. */
const how = {
  rules: ruleWords,
  node: (title: string, framework: string) => `All occupations that ${framework} has in ${title}.`,
  search: (words: string) => `Occupations with a name that the search finds for ${quoted(words)}.`,
  programs: (series: readonly string[]) =>
    `Occupations that programs of study in CIP ${or.format(series)} lead to, by the table of 2020 from programs to occupations.`,
  list: "A list of your own.",
};

const columns = [
  "field",
  "how_chosen",
  "framework",
  "level",
  "node",
  "title",
  "inside",
  "occupations",
  "placed",
  "share_of_field",
  "all_in_node",
  "share_of_node",
  "leads_or_guest",
  "name_in_title",
];

/** Words of "Where did my field go?". */
export const field = {
  title: "Where did my field go?",
  lead: "Say which occupations you speak for. See where each framework puts them, counted by occupation and not by name.",
  answer,
  standing,
  name: nameWords,
  how,
  inSeveral: (n: number, { plural }: Noun) =>
    n === 0
      ? null
      : `${occupations(n)} ${are(n)} in more than one of the ${plural}, and ${n === 1 ? "counts" : "count"} in each.`,
  notPlaced: (n: number, framework: string) => `${occupations(n)} ${are(n)} not in ${framework}`,
  /** A list that the reader gave no name. */
  untitled: "Your list",
  programsTitle: (series: readonly string[]) => `CIP ${list(series)}`,
  holds: (n: number) => occupations(n),

  choose: {
    title: "Choose a field",
    change: "Choose another field",
    presets: "Ready-made fields",
    node: "A part of a framework",
    framework: "Framework",
    place: "Part",
    search: "Words",
    searchHint: "Any word for a job, such as “welding” or “child care”.",
    programs: "Programs of study (CIP)",
    programsHint: "Series with two, four or six digits, such as 01, 12.05.",
    badSeries: (typed: string) =>
      `${typed.trim() === "" ? "Nothing was typed." : `${quoted(typed)} is no list of CIP series.`} Write codes of CIP 2020 with commas between, such as 01, 12.05.`,
    list: "A list of codes",
    listTitle: "What to call it",
    listHint: "Paste codes (SOC or O*NET-SOC) or titles, one a line, or the rows of a sheet.",
    listFile: "Or take them from a file (CSV or text)",
    show: "Show where it went",
    unreadFile: (name: string) => `${quoted(name)} could not be read. Save it as CSV or plain text.`,
    tooLong: "This is too much text. A list may have up to 20,000 lines.",
  },
  /** What of a pasted list names no occupation. */
  list: {
    nothing: "No occupation was found in this list. Put one code or title on each line, such as 29-1141.",
    read: (n: number, unread: number) =>
      unread === 0
        ? `${occupations(n)} found.`
        : `${occupations(n)} found. ${count(unread)} ${unread === 1 ? "line names" : "lines name"} none, and ${unread === 1 ? "is" : "are"} left out:`,
    line: (line: number, text: string, meant: { readonly code: string; readonly title: string } | null) =>
      `Line ${count(line)}: ${quoted(text)}${meant === null ? "" : `. Did you mean ${meant.code}, ${meant.title}?`}`,
    more: (n: number) => `And ${count(n)} more.`,
  },
  frameworks: {
    title: "Frameworks shown",
    note: "Up to three at a time.",
  },
  table: {
    caption: (framework: string) => `Where the field is in ${framework}`,
    node: ({ singular }: Noun) => capital(singular),
    count: "Occupations",
    share: "Of the field",
    standing: "Of the part",
    leads: "leads",
    guest: "guest",
    more: (n: number) => `Show ${count(n)} more`,
    fewer: "Show fewer",
    rest: (nodes: number, level: Noun) => `And ${counted(nodes, level)} more.`,
    /** `20 of 90 occupations, 22%` */
    cell: (n: number, share: number) => `${count(n)} (${percentOf(share)})`,
    ofNode: (n: number, all: number) => `${count(n)} of ${count(all)}`,
    /** What is in the node's own parts: `Therapeutic Services 86, Diagnostic Services 17, and 2 more`. */
    within: (parts: readonly { readonly title: string; readonly count: number }[]) => {
      const named = parts.slice(0, mostTitles).map((part) => `${part.title} ${count(part.count)}`);
      const rest = parts.length - named.length;
      return list([...named, ...(rest > 0 ? [`${count(rest)} more`] : [])]);
    },
  },
  look: {
    title: (n: number) =>
      n === 1 ? "The place to look at" : `The ${["", "", "two", "three"][n] ?? count(n)} places to look at`,
    row: (n: number, ofNode: number) =>
      n === ofNode ? `all ${occupations(n)} it has` : `${count(n)} of its ${occupations(ofNode)}`,
  },
  /** The ways to the page. */
  enter: {
    page: "Where did my field go?",
    node: "Where is this in other frameworks?",
  },
  states: {
    none: "Choose a field above, and the answer shows here.",
    waiting: "Gathering the occupations …",
    failed: (why: string) => `The occupations of this field did not load. ${why}`,
    again: "Try again",
    missing: (name: string) => `${name} is on its way …`,
    empty: "No occupation is in this field, so there is nothing to look for. Choose another.",
    bare: (name: string) => `${name} holds no occupations, so nothing can be found in it.`,
    unknown: "This field is not in the data of this page. Choose another.",
  },
  acts: {
    fileName: "framework-atlas-field.csv",
    csv: "CSV",
    csvLabel: "Save the answer as a CSV file",
    print: "Print",
    map: "Show it on the map",
    occupations: (n: number) => `The ${occupations(n)} of this field`,
  },
  method: {
    title: "How this is counted",
    body: [
      "An occupation counts once in each part that holds it, unless the source marks the place as second.",
      "A field leads in a part if at least half of the part is its own. Elsewhere it is a guest.",
      "“To hold four in five” takes the part that adds most, then the next, until 80% of the field are in.",
      "A name is kept if one title has all of its words, in one form or another: “agriculture” is in “Agricultural”.",
    ],
  },
  columns,
  leadsOrGuest: (leads: boolean) => (leads ? "leads" : "guest"),

  cli: {
    usage:
      "Usage: npm run --silent atlas -- field FIELD [FRAMEWORK …] [--json]\n  FIELD: a ready-made field, cip:01,12.05, node:FRAMEWORK:ID, words:WORDS, or a file with codes",
    noField: (ids: readonly string[]) => `Say which field. Ready-made: ${list(ids)}.`,
    unknownField: (text: string, ids: readonly string[]) =>
      `${quoted(text)} is no field: neither ready-made (${ids.join(", ")}), nor cip:…, node:…, words:…, nor a file that can be read.`,
    unknownNode: (text: string) => `No bundled framework has ${quoted(text)}.`,
    unknownFlag: (flag: string) => `unknown option: ${flag}`,
    emptyField: (text: string) => `${quoted(text)} names no occupation.`,
    skipped: (n: number) => `${count(n)} ${n === 1 ? "line names" : "lines name"} no occupation, left out.`,
    row: (title: string, n: number, ofNode: number, share: number, leads: boolean) =>
      `  ${count(n)} (${percentOf(share)}) in ${title}, which has ${count(ofNode)}${leads ? ": it leads there" : ""}`,
    lookAt: (titles: readonly string[]) => `  Look at: ${titles.join("; ")}.`,
  },
};
