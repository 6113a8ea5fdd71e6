import { frameworkId, nodeId, type OccupationId } from "#domain/ids.ts";
import type { Target } from "#domain/target.ts";

/** What search knows beyond titles and names. Each part is empty until it has come; the rest answers without it. */
export interface SearchTables {
  readonly workWords: WorkWords;
  readonly leads: readonly Lead[];
  readonly spanishWords: SpanishWords;
}

/**
 * How much a word says of an occupation: BM25 over what it does, its titles among it. What an occupation gets for a
 * query is the sum of its weights for the query's stems.
 */
export interface WorkWords {
  /** Of {@link stem}, sorted by code unit. */
  readonly stems: readonly string[];
  /** The occupations of `stems[i]` lie from `starts[i]` up to, not with, `starts[i + 1]`. */
  readonly starts: Int32Array;
  /** By their positions in the table of occupations, ascending within a stem. */
  readonly occupations: Uint16Array;
  /** In tenths, 1 to 255. */
  readonly weights: Uint8Array;
}

export const leadKinds = [
  /** Software or a tool that the occupations use. */
  "software",
  /** A program of study that leads to the occupations, and the sub-clusters that list it. */
  "program",
  "skill",
  "knowledge",
  /** Something to do: "fix cars". */
  "activity",
  /** What someone likes, or where: "art", "outside". */
  "interest",
  /** A school subject. */
  "subject",
  /** The Spanish title of SOC 2010. */
  "spanish-title",
  /** A name of the 2002 framework, or of no edition but in use: leads to places of the 2024 framework. */
  "old-name",
] as const;
export type LeadKind = (typeof leadKinds)[number];

/** Something with a name that is no occupation, and where it leads. */
export interface Lead {
  readonly kind: LeadKind;
  /** The first is the one to show; each of them finds it. */
  readonly names: readonly string[];
  /** Whether a table says so, or a reviewed list of ours. */
  readonly by: "table" | "ours";
  /** Occupations, the most fitting first, then nodes in the same way. Never empty. */
  readonly targets: readonly Target[];
}

/**
 * English words to look for in place of Spanish ones, by the Spanish word or phrase in small letters without accents;
 * all forms by gender and number are there.
 */
export type SpanishWords = ReadonlyMap<string, readonly string[]>;

export const noSearchTables: SearchTables = {
  workWords: {
    stems: [],
    starts: new Int32Array(1),
    occupations: new Uint16Array(),
    weights: new Uint8Array(),
  },
  leads: [],
  spanishWords: new Map(),
};

/**
 * `data/search/leads.json`: occupations by their positions in the table of occupations, nodes by their positions in
 * `nodes`; kinds by theirs in {@link leadKinds}.
 */
export interface BuiltLeads {
  /** `[framework, node]`. */
  readonly nodes: readonly (readonly [framework: string, node: string])[];
  readonly leads: readonly (readonly [
    kind: number,
    names: readonly string[],
    ours: 0 | 1,
    occupations: readonly number[],
    nodes?: readonly number[],
  ])[];
}

/** `ids`: the occupations in the order of their table. */
export function leadsFromBuilt(built: BuiltLeads, ids: readonly OccupationId[]): readonly Lead[] {
  const occupations = ids.map((id): Target => ({ kind: "occupation", id }));
  const nodes = built.nodes.map(
    ([framework, node]): Target => ({
      kind: "node",
      frameworkId: frameworkId(framework),
      id: nodeId(node),
    }),
  );
  return built.leads.map(([kind, names, ours, leadTo, places = []]) => ({
    kind: leadKinds[kind] ?? missing("kind", kind),
    names,
    by: ours === 1 ? "ours" : "table",
    targets: [
      ...leadTo.map((at) => occupations[at] ?? missing("occupation", at)),
      ...places.map((at) => nodes[at] ?? missing("node", at)),
    ],
  }));
}

/** `data/search/spanish-words.txt`: a line a word or phrase, what it means in English after it, tabs between. */
export const spanishWordsFromBuilt = (text: string): SpanishWords =>
  new Map(
    text
      .split("\n")
      .filter(Boolean)
      .map((line) => {
        const [spanish = "", ...english] = line.split("\t");
        return [spanish, english];
      }),
  );

/**
 * `data/search/work-words.txt`: a line a stem, sorted: the stem, its greatest weight in tenths, then for each of its
 * occupations how many of the table lie between it and the one before, in digits (nothing if none), and a letter for
 * its share of that weight: `a` a tenth, `j` all of it.
 */
export function workWordsFromBuilt(text: string): WorkWords {
  const stems: string[] = [];
  const starts = [0];
  const occupations: number[] = [];
  const weights: number[] = [];
  let at = 0;
  while (at < text.length) {
    const afterStem = text.indexOf(" ", at);
    const afterWeight = text.indexOf(" ", afterStem + 1);
    if (afterStem < 0 || afterWeight < 0) throw new RangeError(`no stem at ${at} (search/work-words.txt)`);
    stems.push(text.slice(at, afterStem));
    const most = Number(text.slice(afterStem + 1, afterWeight));
    let occupation = -1;
    let skipped = 0;
    for (at = afterWeight + 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === newLine) break;
      if (code < letterA) skipped = skipped * 10 + code - digitZero;
      else {
        occupation += skipped + 1;
        skipped = 0;
        occupations.push(occupation);
        weights.push(Math.round(((code - letterA + 1) / 10) * most));
      }
    }
    at += 1;
    starts.push(occupations.length);
  }
  return {
    stems,
    starts: Int32Array.from(starts),
    occupations: Uint16Array.from(occupations),
    weights: Uint8Array.from(weights),
  };
}

const newLine = 10;
const digitZero = 48;
const letterA = 97;

function missing(what: string, at: number): never {
  throw new RangeError(`no such ${what}: ${at} (search/leads.json)`);
}
