import {
  type GraphStatement,
  type GraphTerm,
  knownPrefixes,
  shortName,
} from "#algorithms/read/skos/graph.ts";

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a context says of one word. */
interface ContextTerm {
  readonly address: string;
  readonly isThing: boolean;
  readonly language: string | null;
}

/** Words of SKOS that stand for themselves where a context is not in the file, and end in things. */
const bareThings = ["broader", "narrower", "inScheme", "topConceptOf", "hasTopConcept", "related", "member"];
const bareTexts = ["prefLabel", "altLabel", "notation", "definition", "note"];

export const isJsonLd = (value: unknown): boolean =>
  isObject(value) ? "@context" in value || "@graph" in value || "@id" in value : someIs(value);
const someIs = (value: unknown) => Array.isArray(value) && value.some((one) => isObject(one) && "@id" in one);

/**
 * Statements of JSON-LD in the form in which vocabularies are published: a context in the file or none, a list of
 * things or one, things within things, texts by language. Contexts that lie elsewhere are not fetched.
 */
export function readJsonLd(value: unknown): readonly GraphStatement[] {
  const statements: GraphStatement[] = [];
  const context = readContext(isObject(value) ? value["@context"] : null);
  let blanks = 0;
  const resolve = (text: string) => {
    const colon = text.indexOf(":");
    const namespace = colon < 0 ? undefined : context.get(text.slice(0, colon))?.address;
    return namespace === undefined || text.startsWith("//", colon + 1)
      ? expandKnown(text)
      : namespace + text.slice(colon + 1);
  };
  const thing = (address: string): GraphTerm => ({ kind: "thing", value: address, language: null });
  const say = (subject: string, predicate: string, object: GraphTerm) =>
    statements.push({ subject, predicate, object });

  const walk = (node: Json): string => {
    const own = node["@id"] ?? node.id ?? node.uri;
    blanks += 1;
    const subject = typeof own === "string" ? resolve(own) : `_:j${blanks}`;
    for (const [key, child] of Object.entries(node)) {
      if (key === "@graph") for (const one of [child].flat()) if (isObject(one)) walk(one);
      if (key === "@type" || key === "type")
        for (const type of [child].flat())
          if (typeof type === "string") say(subject, "rdf:type", thing(typeName(type, resolve, context)));
      const term = termOf(key, context, resolve);
      if (term !== null) tell(subject, term, child);
    }
    return subject;
  };
  const tell = (subject: string, term: ContextTerm, value: unknown): void => {
    const predicate = shortName(term.address);
    const text = (words: string, language: string | null) =>
      say(subject, predicate, { kind: "text", value: words, language });
    if (Array.isArray(value)) for (const one of value) tell(subject, term, one);
    else if (typeof value === "string")
      if (term.isThing) say(subject, predicate, thing(resolve(value)));
      else text(value, term.language);
    else if (typeof value === "number" || typeof value === "boolean") text(String(value), null);
    else if (isObject(value)) {
      const { "@value": words, "@language": language, "@list": list } = value;
      if (words !== undefined) text(String(words), typeof language === "string" ? language : null);
      else if (Array.isArray(list)) tell(subject, term, list);
      else if (isByLanguage(value))
        for (const [code, one] of Object.entries(value))
          for (const label of [one].flat()) text(String(label), code);
      else say(subject, predicate, thing(walk(value)));
    }
  };
  for (const one of [value].flat()) if (isObject(one)) walk(one);
  return statements;
}

/** `skos:broader` to its whole address, as addresses stand in the other forms. */
function expandKnown(text: string): string {
  const colon = text.indexOf(":");
  const namespace = colon < 0 ? undefined : knownPrefixes.get(text.slice(0, colon));
  return namespace === undefined ? text : namespace + text.slice(colon + 1);
}

const isByLanguage = (value: Json) =>
  Object.keys(value).every((key) => /^([a-z]{2,3}(-[A-Za-z0-9]+)*|@none)$/.test(key)) && !("id" in value);

function typeName(
  type: string,
  resolve: (text: string) => string,
  context: ReadonlyMap<string, ContextTerm>,
): string {
  const known = context.get(type)?.address;
  if (known !== undefined) return shortName(expandKnown(known));
  return /^(Concept|ConceptScheme|Collection)$/.test(type) ? `skos:${type}` : shortName(resolve(type));
}

function termOf(
  key: string,
  context: ReadonlyMap<string, ContextTerm>,
  resolve: (text: string) => string,
): ContextTerm | null {
  if (key.startsWith("@")) return null;
  const known = context.get(key);
  if (known !== undefined)
    return {
      ...known,
      address: resolve(known.address),
      isThing: known.isThing || isThingName(known.address),
    };
  if (bareThings.includes(key) || bareTexts.includes(key))
    return {
      address: `${knownPrefixes.get("skos")}${key}`,
      isThing: bareThings.includes(key),
      language: null,
    };
  return key.includes(":") ? { address: resolve(key), isThing: isThingName(key), language: null } : null;
}

const isThingName = (name: string) => bareThings.includes(name.split(/[:#/]/).at(-1) ?? "");

function readContext(context: unknown): ReadonlyMap<string, ContextTerm> {
  const terms = new Map<string, ContextTerm>();
  const parts = [context].flat().filter(isObject);
  for (const part of parts) {
    const whole = typeof part["@language"] === "string" ? part["@language"] : null;
    for (const [key, term] of Object.entries(part)) {
      if (typeof term === "string" && !key.startsWith("@"))
        terms.set(key, { address: term, isThing: false, language: whole });
      else if (isObject(term)) {
        const { "@id": address, "@type": type, "@language": language } = term;
        terms.set(key, {
          address: typeof address === "string" ? address : key,
          isThing: type === "@id" || type === "@vocab",
          language: typeof language === "string" ? language : whole,
        });
      }
    }
  }
  return terms;
}
