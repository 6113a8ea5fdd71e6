import { capital } from "#algorithms/words/capital.ts";
import type { ChangePart, ChangeSummary, DestinationSummary } from "#domain/change.ts";
import type { Basis } from "#domain/framework.ts";
import { facts } from "#text/en/facts.ts";
import { type Noun, nounFor, occupations } from "#text/en/nouns.ts";

/** How the two sides are called: the frameworks, and their levels. */
export interface ChangeNames {
  readonly from: string;
  readonly to: string;
  readonly fromLevel: Noun;
  readonly toLevel: Noun;
}

/** A sentence in pieces; what it is about is strong. Joined by nothing, the texts are the whole. */
export type Said = readonly { readonly text: string; readonly strong: boolean }[];

const { count, list } = facts;
const and = new Intl.ListFormat("en-US", { type: "conjunction" });
const mostNamed = 3;

const strong = (text: string) => ({ text, strong: true });
const say = (
  strings: TemplateStringsArray,
  ...values: readonly (string | { readonly text: string; readonly strong: boolean })[]
): Said =>
  strings.flatMap((text, at) => {
    const value = values[at];
    const piece = typeof value === "string" ? { text: value, strong: false } : value;
    return [{ text, strong: false }, ...(piece === undefined ? [] : [piece])];
  });

const are = (n: number) => (n === 1 ? "is" : "are");
const ofIts = (n: number, all: number) =>
  n < all
    ? `${count(n)} of its ${occupations(all)}`
    : all === 1
      ? "its only occupation"
      : `all ${count(all)} of its occupations`;
const some = (n: number, noun: Noun) => `${count(n)} more ${nounFor(n, noun)}`;

interface Named {
  readonly title: string;
  readonly n: number;
}
const targets = (parts: readonly ChangePart[]): readonly Named[] =>
  parts.map(({ to, occupations: n }) => ({ title: to, n }));
const sources = (parts: readonly ChangePart[]): readonly Named[] =>
  parts.map(({ from, occupations: n }) => ({ title: from, n }));

/** `A (3), B (2), and 4 more clusters`. One more than the most is named too, being no longer. */
function places(parts: readonly Named[], level: Noun): string {
  const named = parts.length <= mostNamed + 1 ? parts : parts.slice(0, mostNamed);
  const rest = parts.length - named.length;
  return list([
    ...named.map(({ title, n }) => `${title} (${count(n)})`),
    ...(rest > 0 ? [some(rest, level)] : []),
  ]);
}

/** `A (3 of 4 occupations), B (2 of 9), and 4 more clusters`, the titles strong. */
function brought(parts: readonly ChangePart[], level: Noun): Said {
  const named = parts.length <= mostNamed + 1 ? parts : parts.slice(0, mostNamed);
  const rest = parts.length - named.length;
  const items: readonly Said[] = [
    ...named.map(({ from, occupations: n, ofFrom }, at) => {
      const all = at === 0 ? occupations(ofFrom) : count(ofFrom);
      return say`${strong(from)} (${count(n)} of ${all})`;
    }),
    ...(rest > 0 ? [say`${some(rest, level)}`] : []),
  ];
  // The list's own commas and "and", round pieces instead of words.
  const slots = and.formatToParts(items.map((_, at) => String(at)));
  return slots.flatMap(({ type, value }) =>
    type === "element" ? (items[Number(value)] ?? []) : [{ text: value, strong: false }],
  );
}

/** What one change comes to, in one or two plain sentences with whole counts, and what of it nobody has published. */
export function changeSentence(change: ChangeSummary, names: ChangeNames): Said {
  return [...contentsSentence(change, names), ...basisSaid(change)];
}

function contentsSentence(change: ChangeSummary, names: ChangeNames): Said {
  const { kind, about, notPlaced } = change;
  const core = coreSentence(change, names);
  const partOnly = kind === "transfer" || (kind === "split-off" && change.to.length === 1);
  const told = kind === "deletion" || kind === "too-few" || kind === "merger" || kind === "take-over";
  if (notPlaced === 0 || partOnly || told || change.parts.length === 0) return core;
  const there = about === "from" ? names.to : names.from;
  return [...core, ...say` ${count(notPlaced)} more ${are(notPlaced)} not in ${there}.`];
}

function coreSentence(change: ChangeSummary, names: ChangeNames): Said {
  const { kind, parts, occupations: moved, all, notPlaced } = change;
  const subject = strong((change.about === "to" ? change.to[0] : change.from[0]) ?? "");
  const [first] = parts;
  if (kind === "too-few") return tooFew(change, names);
  if (kind === "deletion") {
    const gone =
      notPlaced === all
        ? `None of its ${occupations(all)} is`
        : `${capital(ofIts(notPlaced, all))} ${are(notPlaced)} not`;
    const others = all - notPlaced === 1 ? "other is" : "others are";
    const where = first ? ` The ${others} now in ${places(targets(parts), names.toLevel)}.` : "";
    return say`${subject} is gone. ${gone} in ${names.to}.${where}`;
  }
  if (first === undefined)
    return say`${subject} is new. None of its ${occupations(all)} is in ${names.from}.`;

  const { occupations: n, ofFrom, to } = first;
  const kept = ofIts(n, ofFrom);
  const grown = change.widened ? fromElsewhere(first) : "";
  switch (kind) {
    case "same":
      return n === ofFrom && n === first.ofTo
        ? say`${subject} stays as it is, with ${kept}.`
        : say`${subject} stays much as it is. It keeps ${kept}${gains(first)}.`;
    case "continues":
      return say`${subject} keeps its name and ${kept}.${grown}`;
    case "code-change":
      return say`${subject} has a new code. It keeps ${kept}.${grown}`;
    case "name-change":
      return say`${subject} is now ${to}. ${capital(kept)} came along.${grown}`;
    case "transfer":
      return say`${subject}: ${kept} ${are(n)} now in ${to}.`;
    case "creation": {
      const isNew = parts.some((part) => part.from === part.to)
        ? "keeps the name, with other contents"
        : "is new";
      return say`${subject} ${isNew}. It gathers ${occupations(moved)} from ${places(sources(parts), names.fromLevel)}.`;
    }
    case "merger":
      return [...brought(parts, names.fromLevel), ...say` are now together in ${to}.`];
    case "take-over": {
      const lead = strong(first.from);
      const name = first.from === to ? "" : ` is now ${to}. It`;
      return [
        ...say`${lead}${name} keeps ${kept} and takes in `,
        ...brought(parts.slice(1), names.fromLevel),
        ...say`.`,
      ];
    }
    case "breakdown":
      return change.scattered && !parts.some((part) => part.to === part.from)
        ? scattered(change, names)
        : splitApart(change, names);
    case "split-off": {
      if (change.to.length === 1) return say`${subject}: ${kept} split off to help form ${to}.`;
      const name = first.from === to ? "" : ` is now ${to}. It`;
      return say`${subject}${name} keeps ${kept}. Others split off to ${places(targets(parts.slice(1)), names.toLevel)}.`;
    }
    default:
      return kind satisfies never;
  }
}

const gains = ({ occupations: n, ofTo }: ChangePart) => (ofTo > n ? ` and gains ${count(ofTo - n)}` : "");

const fromElsewhere = ({ to, occupations: n, ofTo }: ChangePart) =>
  ofTo > n ? ` ${capital(to)} has ${count(ofTo)}; ${count(ofTo - n)} ${are(ofTo - n)} from elsewhere.` : "";

function scattered({ from, parts, occupations: n }: ChangeSummary, { toLevel }: ChangeNames): Said {
  const its = n === 1 ? "Its only occupation is" : `Its ${occupations(n)} are`;
  const where =
    parts.length <= mostNamed + 1
      ? `in ${places(targets(parts), toLevel)}`
      : `in ${count(parts.length)} ${toLevel.plural}, most of all in ${places(targets(parts).slice(0, mostNamed), toLevel)}`;
  return say`${strong(from[0] ?? "")} is gone. ${its} now ${where}.`;
}

function splitApart({ from, parts, occupations: n }: ChangeSummary, { toLevel }: ChangeNames): Said {
  const ofFrom = parts[0]?.ofFrom ?? n;
  const others = ofFrom > n ? ` The other ${count(ofFrom - n)} ${are(ofFrom - n)} elsewhere.` : "";
  return say`${strong(from[0] ?? "")} is split apart. ${capital(ofIts(n, ofFrom))} ${are(n)} now in ${places(targets(parts), toLevel)}.${others}`;
}

function tooFew({ about, from, to, parts, all }: ChangeSummary, names: ChangeNames): Said {
  const ours = about === "from";
  const start = say`${strong((ours ? from[0] : to[0]) ?? "")} has only ${occupations(all)}, too few to name a change.`;
  const it = all === 1 ? "it" : "they";
  if (parts.length === 0)
    return [...start, ...say` ${capital(it)} ${are(all)} not in ${ours ? names.to : names.from}.`];
  const named = ours ? targets(parts) : sources(parts);
  const level = ours ? names.toLevel : names.fromLevel;
  const where = all === 1 ? list(named.map(({ title }) => title)) : places(named, level);
  return [...start, ...say` ${capital(it)} ${are(all)} ${ours ? "now in" : "from"} ${where}.`];
}

/** Where the occupations of one node are now: the largest partners by name, the rest counted. */
export function destinationSentence(where: DestinationSummary, names: ChangeNames): Said {
  const { from, compared, notPlaced, top, rest, basis } = where;
  const missing =
    notPlaced === 0
      ? ""
      : compared > 0
        ? `${count(notPlaced)} more ${are(notPlaced)} not in ${names.to}.`
        : notPlaced === 1
          ? `its only occupation is not in ${names.to}.`
          : `none of its ${occupations(notPlaced)} is in ${names.to}.`;
  if (compared === 0) return say`${strong(from)}: ${missing}`;
  const last = rest.occupations === 1 ? "last one is" : `other ${count(rest.occupations)} are`;
  const others = rest.occupations === 0 ? "" : ` The ${last} in ${some(rest.nodes, names.toLevel)}.`;
  const its = compared === 1 ? "its only occupation is" : `its ${occupations(compared)} are`;
  const here = list(top.map(({ title, occupations: n }) => `${title} (${count(n)})`));
  const told = compared - rest.occupations;
  const held = told === compared ? its : `${ofIts(told, compared)} ${are(told)}`;
  return say`${strong(from)}: ${held} now in ${here}.${others}${missing === "" ? "" : ` ${missing}`}${unpublished({ basis, occupations: compared })}`;
}

const basisWords: Readonly<Record<Exclude<Basis, "published">, string>> = {
  inferred: "worked out, not published",
  proposed: "proposed, not published",
  computed: "computed, not published",
};

/** What of a change rests on places that nobody has published; `null` if nothing does. */
export function basisSentence({ basis, occupations: all }: Pick<ChangeSummary, "basis" | "occupations">) {
  const said = (["inferred", "proposed", "computed"] as const)
    .filter((one) => basis[one] > 0)
    .map((one) =>
      basis[one] === all
        ? `These places are ${basisWords[one]}.`
        : `${count(basis[one])} of these places ${are(basis[one])} ${basisWords[one]}.`,
    );
  return said.length === 0 ? null : said.join(" ");
}

type Resting = Pick<ChangeSummary, "basis" | "occupations">;

/** After a sentence: ` These places are computed, not published.`, or nothing. */
function unpublished(resting: Resting): string {
  const said = basisSentence(resting);
  return said === null ? "" : ` ${said}`;
}

const basisSaid = (resting: Resting): Said => {
  const text = unpublished(resting);
  return text === "" ? [] : [{ text, strong: false }];
};
