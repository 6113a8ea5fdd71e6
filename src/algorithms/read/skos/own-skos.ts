import { type Graph, listOf } from "#algorithms/read/skos/graph.ts";
import { frameworkFormat, frameworkFormatVersion } from "#domain/framework.ts";

/** A framework as this app writes it in SKOS, in the shape of its JSON, not checked yet. */
interface OwnSkos {
  readonly raw: Readonly<Record<string, unknown>>;
  /** The thing that each of the nodes and memberships was read from. */
  readonly nodesAt: readonly string[];
  readonly membershipsAt: readonly string[];
}

const isA = (graph: Graph, subject: string, name: RegExp) =>
  graph.all(subject, "rdf:type").some(({ value }) => name.test(value));

/** @returns `null` if the graph is not one that this app wrote */
export function readOwnSkos(graph: Graph): OwnSkos | null {
  const scheme = graph.subjects.find((subject) => isA(graph, subject, /(skos:|core#)ConceptScheme$/));
  if (scheme === undefined) return null;
  const levelList = graph.all(scheme, "xkos:levels")[0]?.value;
  const text = (subject: string, predicate: string) => graph.all(subject, predicate)[0]?.value;
  const texts = (subject: string, predicate: string) =>
    graph.all(subject, predicate).map(({ value }) => value);
  const id = text(scheme, "dct:identifier");
  if (levelList === undefined || id === undefined) return null;

  const levels = listOf(graph, levelList);
  const levelOf = new Map(
    levels.flatMap((level) =>
      texts(level, "skos:member").map((node) => [node, text(level, "dct:identifier") ?? ""] as const),
    ),
  );
  const nodes = graph.subjects.filter(
    (subject) => isA(graph, subject, /(skos:|core#)Concept$/) && !isA(graph, subject, /Occupation$/),
  );
  const idOf = new Map(nodes.map((node) => [node, text(node, "dct:identifier") ?? node]));
  const memberships = graph.subjects.filter((subject) =>
    isA(graph, subject, /term:Membership$|^atlas:Membership$/),
  );
  const labels = (subject: string) => {
    const [first, ...rest] = graph.all(subject, "skos:prefLabel");
    const titles = Object.fromEntries(rest.map(({ language, value }) => [language ?? "", value]));
    return { title: first?.value, titles: rest.length > 0 ? titles : undefined };
  };
  const raw = {
    format: frameworkFormat,
    formatVersion: frameworkFormatVersion,
    id,
    title: labels(scheme).title,
    edition: text(scheme, "dct:hasVersion") ?? "",
    publisher: text(scheme, "dct:publisher") ?? "",
    basedOn: text(scheme, "dct:isVersionOf") ?? null,
    license: text(scheme, "dct:rights") ?? "",
    sources: texts(scheme, "dct:source").map((source) =>
      known({ title: text(source, "dct:title"), url: text(source, "dct:references") }),
    ),
    levels: levels.map((level) =>
      known({
        id: text(level, "dct:identifier"),
        singular: text(level, "skos:prefLabel"),
        plural: text(level, "atlas:plural"),
      }),
    ),
    nodes: nodes.map((node) => {
      const broader = text(node, "skos:broader");
      const crossCutting = text(node, "atlas:crossCutting");
      return known({
        id: idOf.get(node),
        level: levelOf.get(node),
        ...labels(node),
        short: text(node, "skos:altLabel"),
        mark: text(node, "atlas:mark"),
        parent: broader === undefined ? null : (idOf.get(broader) ?? broader),
        code: text(node, "skos:notation"),
        crossCutting: crossCutting === undefined ? undefined : crossCutting === "true",
        programs: someOrNone(texts(node, "atlas:program")),
        sectors: someOrNone(texts(node, "atlas:sector")),
      });
    }),
    memberships: memberships.map((one) => {
      const occupation = text(one, "atlas:occupation") ?? "";
      const node = text(one, "atlas:node") ?? "";
      return known({
        occupation: text(occupation, "skos:notation") ?? occupation,
        node: idOf.get(node) ?? node,
        role: text(one, "atlas:role"),
        basis: text(one, "atlas:basis"),
        publishedFor: text(one, "atlas:publishedFor"),
        note: text(one, "skos:note"),
      });
    }),
  };
  return {
    raw,
    nodesAt: nodes,
    membershipsAt: memberships.map((one) => text(one, "atlas:occupation") ?? one),
  };
}

const someOrNone = (list: readonly string[]) => (list.length > 0 ? list : undefined);

const known = (value: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
