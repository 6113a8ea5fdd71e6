import type { Graph, GraphTerm } from "#algorithms/read/skos/graph.ts";
import type { TreeEntry } from "#algorithms/read/tree/tree-entry.ts";

interface SkosEntries {
  readonly entries: readonly TreeEntry[];
  /** Of the scheme, where it has a name. */
  readonly title: string | null;
  /** Whose labels were taken; `null` where labels name no language. */
  readonly language: string | null;
  readonly others: readonly string[];
}

/**
 * The concepts of a SKOS vocabulary, each under those that it names as broader, or that name it as narrower.
 *
 * @param wanted the language of the labels; where a concept has none in it, the commonest language of the file
 * @returns `null` if the graph has no concepts
 */
export function skosEntries(graph: Graph, wanted: string): SkosEntries | null {
  const concepts = graph.subjects.filter((subject) => isConcept(graph, subject));
  if (concepts.length === 0) return null;
  const labels = (subject: string): readonly GraphTerm[] => [
    ...graph.all(subject, "skos:prefLabel"),
    ...graph.all(subject, "skosxl:prefLabel").flatMap(({ value }) => graph.all(value, "skosxl:literalForm")),
    ...graph.all(subject, "rdfs:label"),
  ];
  const languages = countLanguages(concepts.flatMap(labels));
  const language = pickLanguage(languages, wanted);
  const above = parentsOf(graph, concepts);
  const entries = concepts.map((subject): TreeEntry => {
    const own = labels(subject);
    const label = pickLabel(own, language);
    const rest = own.filter((one) => one !== label && one.language !== null);
    const titles = Object.fromEntries(
      rest.map(({ language: code, value }) => [code ?? "", tidy(value)]).filter(([, value]) => value !== ""),
    );
    const code = tidy(graph.all(subject, "skos:notation")[0]?.value ?? "");
    return {
      id: subject,
      parents: above.get(subject) ?? [],
      title: tidy(label?.value ?? ""),
      ...(Object.keys(titles).length > 0 && { titles }),
      code: code === "" ? null : code,
      level: null,
      place: { row: null, column: null, pointer: subject },
      cells: [subject, code, tidy(label?.value ?? "")],
    };
  });
  const others = languages.filter((code) => code !== language);
  return { entries, title: schemeTitle(graph, language), language, others };
}

const tidy = (text: string) => text.replace(/\s+/g, " ").trim();

const isConcept = ({ all }: Graph, subject: string) =>
  all(subject, "rdf:type").some(({ value }) => /(skos:|core#)Concept$/.test(value)) ||
  (all(subject, "skos:prefLabel").length > 0 &&
    (all(subject, "skos:broader").length > 0 ||
      all(subject, "skos:narrower").length > 0 ||
      all(subject, "skos:inScheme").length > 0 ||
      all(subject, "skos:topConceptOf").length > 0));

/** Commonest first. */
function countLanguages(labels: readonly GraphTerm[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { language } of labels)
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([language]) => language);
}

/** The wanted language, a regional form of it, or the commonest. */
const pickLanguage = (languages: readonly string[], wanted: string): string | null =>
  languages.find((code) => code.toLowerCase() === wanted) ??
  languages.find((code) => baseOf(code) === wanted) ??
  languages[0] ??
  null;

const pickLabel = (labels: readonly GraphTerm[], language: string | null): GraphTerm | undefined =>
  labels.find((label) => label.language === language) ??
  labels.find((label) => baseOf(label.language) === baseOf(language)) ??
  labels.find((label) => label.language === null) ??
  labels[0];

/** `en-US` to `en`. */
const baseOf = (language: string | null) => language?.split("-")[0]?.toLowerCase() ?? null;

/** What each stands under, said from either side; a wider one that is no concept here is kept, so that it is missed. */
function parentsOf(graph: Graph, concepts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const above = new Map<string, Set<string>>();
  const add = (child: string, parent: string) =>
    above.set(child, (above.get(child) ?? new Set()).add(parent));
  for (const subject of concepts)
    for (const { value } of graph.all(subject, "skos:broader")) add(subject, value);
  for (const subject of concepts)
    for (const { value } of graph.all(subject, "skos:narrower")) add(value, subject);
  // What is broader at any distance tells the next one only where nothing else does.
  for (const subject of concepts) {
    if (above.has(subject)) continue;
    const [only, ...more] = graph.all(subject, "skos:broaderTransitive");
    if (only !== undefined && more.length === 0) add(subject, only.value);
  }
  return new Map([...above].map(([child, parents]) => [child, [...parents]]));
}

function schemeTitle(graph: Graph, language: string | null): string | null {
  const scheme = graph.subjects.find((subject) =>
    graph.all(subject, "rdf:type").some(({ value }) => /(skos:|core#)ConceptScheme$/.test(value)),
  );
  if (scheme === undefined) return null;
  const names = ["skos:prefLabel", "dct:title", "dc:title", "rdfs:label"].flatMap((predicate) =>
    graph.all(scheme, predicate),
  );
  return tidy(pickLabel(names, language)?.value ?? "") || null;
}
