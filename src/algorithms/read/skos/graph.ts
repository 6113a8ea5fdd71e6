import { graphPrefixes } from "#domain/skos-terms.ts";

/** What a statement ends in: another thing of the graph by its address, or a text. */
export interface GraphTerm {
  readonly kind: "thing" | "text";
  readonly value: string;
  /** Of a text, if it says one. */
  readonly language: string | null;
}

export interface GraphStatement {
  readonly subject: string;
  /** With a prefix where its namespace is known: `skos:broader`. */
  readonly predicate: string;
  readonly object: GraphTerm;
}

/** What is said of each thing, in the order of the file. */
export interface Graph {
  readonly subjects: readonly string[];
  readonly all: (subject: string, predicate: string) => readonly GraphTerm[];
}

export const knownPrefixes: ReadonlyMap<string, string> = new Map([
  ...graphPrefixes,
  ["rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"],
  ["rdfs", "http://www.w3.org/2000/01/rdf-schema#"],
  ["dc", "http://purl.org/dc/elements/1.1/"],
  ["skosxl", "http://www.w3.org/2008/05/skos-xl#"],
]);

const namespaces = [...knownPrefixes];

/** `http://www.w3.org/2004/02/skos/core#broader` to `skos:broader`; any other address stays. */
export function shortName(address: string): string {
  for (const [prefix, namespace] of namespaces)
    if (address.startsWith(namespace)) return `${prefix}:${address.slice(namespace.length)}`;
  return address;
}

export function buildGraph(statements: readonly GraphStatement[]): Graph {
  const things = new Map<string, Map<string, GraphTerm[]>>();
  for (const { subject, predicate, object } of statements) {
    let said = things.get(subject);
    if (said === undefined) {
      said = new Map();
      things.set(subject, said);
    }
    const before = said.get(predicate);
    if (before === undefined) said.set(predicate, [object]);
    else before.push(object);
  }
  return {
    subjects: [...things.keys()],
    all: (subject, predicate) => things.get(subject)?.get(predicate) ?? none,
  };
}

const none: readonly GraphTerm[] = [];

/** The things of an RDF list, in order; a list that runs in a circle ends. */
export function listOf(graph: Graph, start: string): readonly string[] {
  const items: string[] = [];
  const seen = new Set<string>();
  for (let at: string | undefined = start; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const item = graph.all(at, "rdf:first")[0]?.value;
    if (item !== undefined) items.push(item);
    at = graph.all(at, "rdf:rest")[0]?.value;
  }
  return items;
}
