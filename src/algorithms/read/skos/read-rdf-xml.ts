import { type GraphStatement, type GraphTerm, knownPrefixes } from "#algorithms/read/skos/graph.ts";
import type { GraphFault } from "#algorithms/read/skos/read-turtle.ts";
import { walkXml } from "#algorithms/read/xml/walk-xml.ts";

/** An element that is open: a thing, or something that is said of one. */
interface OpenElement {
  readonly subject: string;
  /** `null` where the element is a thing. */
  readonly predicate: string | null;
  readonly language: string | null;
  /** Of a predicate: what is said, once it is known. */
  object: GraphTerm | null;
  text: string;
  /** Of a list: its things so far. */
  items: string[] | null;
}

const prefixes = {
  ...Object.fromEntries([...knownPrefixes].map(([prefix, namespace]) => [namespace, prefix])),
  "http://www.w3.org/XML/1998/namespace": "xml",
};

/** The root element, with whatever prefix, is RDF's; or the namespace is SKOS's. */
export const isRdfXml = (start: string): boolean =>
  /^\s*<(\?xml|!--|!DOCTYPE\s+rdf:RDF|([\w-]+:)?RDF[\s>])/i.test(start) &&
  start.includes("http://www.w3.org/1999/02/22-rdf-syntax-ns#");

/** Statements of RDF/XML: things by address, what is said of them by element or attribute, lists. */
export function readRdfXml(xml: string): readonly GraphStatement[] | GraphFault {
  const statements: GraphStatement[] = [];
  const open: OpenElement[] = [];
  let base = "";
  let blanks = 0;
  const blank = () => {
    blanks += 1;
    return `_:x${blanks}`;
  };
  const resolve = (address: string) =>
    /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : base.replace(/#.*$/, "") + address;
  const say = (subject: string, predicate: string, object: GraphTerm) =>
    statements.push({ subject, predicate, object });

  const fault = walkXml(
    xml,
    {
      open: (name, attributes) => {
        const known = attributes();
        base = known.get("xml:base") ?? base;
        if (name === "rdf:RDF") return;
        const above = open.at(-1);
        const language = known.get("xml:lang") ?? above?.language ?? null;
        const element = { language, text: "", object: null, items: null };
        const named = subjectOf(known, resolve);
        if (above === undefined || above.predicate !== null) {
          const subject = named ?? blank();
          if (name !== "rdf:Description") say(subject, "rdf:type", thing(name));
          for (const [key, value] of known)
            if (isSaid(key)) say(subject, key, { kind: "text", value, language });
          if (above?.items) above.items.push(subject);
          else if (above) above.object = thing(subject);
          open.push({ ...element, subject, predicate: null });
          return;
        }
        const resource = known.get("rdf:resource");
        const node = known.get("rdf:nodeID");
        const object =
          resource !== undefined ? thing(resolve(resource)) : node !== undefined ? thing(`_:${node}`) : null;
        const kind = known.get("rdf:parseType");
        if (kind === "Resource") {
          const subject = blank();
          say(above.subject, name, thing(subject));
          open.push({ ...element, subject, predicate: null });
        } else
          open.push({
            ...element,
            subject: above.subject,
            predicate: name,
            object,
            items: kind === "Collection" ? [] : null,
          });
      },
      close: (name) => {
        if (name === "rdf:RDF") return;
        const element = open.pop();
        if (element === undefined || element.predicate === null) return;
        const { subject, predicate, language, items } = element;
        if (items !== null) {
          say(subject, predicate, thing(sayList(items, blank, say)));
          return;
        }
        const words: GraphTerm = { kind: "text", value: element.text, language };
        say(subject, predicate, element.object ?? words);
      },
      text: (part) => {
        const element = open.at(-1);
        if (element) element.text += part;
      },
    },
    prefixes,
  );
  return fault ?? statements;
}

const thing = (value: string): GraphTerm => ({ kind: "thing", value, language: null });

const isSaid = (key: string) =>
  key.includes(":") && !/^(rdf|xml|xmlns):/.test(key) && knownPrefixes.has(key.slice(0, key.indexOf(":")));

function subjectOf(
  attributes: ReadonlyMap<string, string>,
  resolve: (address: string) => string,
): string | null {
  const about = attributes.get("rdf:about");
  if (about !== undefined) return resolve(about);
  const id = attributes.get("rdf:ID");
  if (id !== undefined) return resolve(`#${id}`);
  const node = attributes.get("rdf:nodeID");
  return node === undefined ? null : `_:${node}`;
}

function sayList(
  items: readonly string[],
  blank: () => string,
  say: (subject: string, predicate: string, object: GraphTerm) => void,
): string {
  let rest = "rdf:nil";
  for (const item of items.toReversed()) {
    const cell = blank();
    say(cell, "rdf:first", thing(item));
    say(cell, "rdf:rest", thing(rest));
    rest = cell;
  }
  return rest;
}
