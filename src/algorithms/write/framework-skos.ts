import type { Codebook } from "#algorithms/read/codebook.ts";
import { address, addressOr, literal, prefixes, statement } from "#algorithms/write/turtle.ts";
import type { FrameworkFile } from "#domain/framework.ts";
import { occupationId } from "#domain/ids.ts";
import { frameworkAddress, levelStart, nodeStart, occupationStart } from "#domain/skos-terms.ts";

type FileNode = FrameworkFile["nodes"][number];

/** Titles that say no language are taken for English. */
const language = "en";

/**
 * The framework as SKOS in Turtle: a place is a concept under the wider one, an occupation a concept under each place
 * that holds it, a level an XKOS level with its members. What a placement rests on is a statement of its own.
 */
export function frameworkToSkos(file: FrameworkFile, { byId }: Codebook): string {
  const scheme = `<${frameworkAddress(file.id)}>`;
  const node = (id: string) => address(nodeStart(file.id), id);
  const level = (id: string) => address(levelStart(file.id), id);
  const placed = new Map<string, string[]>();
  for (const { occupation, node: id } of file.memberships) pushTo(placed, occupation, node(id));

  return [
    prefixes,
    statement(scheme, [
      ["a", "skos:ConceptScheme"],
      ["skos:prefLabel", literal(file.title, language)],
      ["dct:identifier", literal(file.id)],
      ["dct:hasVersion", textOrNone(file.edition)],
      ["dct:publisher", textOrNone(file.publisher)],
      ["dct:isVersionOf", file.basedOn === null ? null : literal(file.basedOn)],
      ["dct:rights", textOrNone(file.license)],
      ["dct:source", file.sources.map(sourceNode)],
      ["xkos:numberOfLevels", String(file.levels.length)],
      ["xkos:levels", `( ${file.levels.map(({ id }) => level(id)).join(" ")} )`],
    ]),
    ...file.levels.map(({ id, singular, plural }, at) =>
      statement(level(id), [
        ["a", "xkos:ClassificationLevel"],
        ["xkos:depth", String(at + 1)],
        ["skos:prefLabel", literal(singular, language)],
        ["atlas:plural", literal(plural, language)],
        ["dct:identifier", literal(id)],
        ["skos:member", file.nodes.filter((one) => one.level === id).map((one) => node(one.id))],
      ]),
    ),
    ...file.nodes.map((one) => nodeStatement(one, { scheme, node })),
    ...[...placed].map(([occupation, nodes]) =>
      statement(address(occupationStart, occupation), [
        ["a", "skos:Concept, atlas:Occupation"],
        ["skos:inScheme", scheme],
        ["skos:notation", literal(occupation)],
        ["skos:prefLabel", literal(byId.get(occupationId(occupation))?.title ?? occupation, language)],
        ["skos:broader", nodes],
      ]),
    ),
    ...file.memberships.map(({ occupation, node: id, basis, role, publishedFor, note }) =>
      statement("[]", [
        ["a", "atlas:Membership"],
        ["atlas:occupation", address(occupationStart, occupation)],
        ["atlas:node", node(id)],
        ["atlas:basis", literal(basis)],
        ["atlas:role", textOrNone(role)],
        ["atlas:publishedFor", textOrNone(publishedFor)],
        ["skos:note", textOrNone(note)],
      ]),
    ),
  ].join("\n");
}

function nodeStatement(
  one: FileNode,
  { scheme, node }: { readonly scheme: string; readonly node: (id: string) => string },
): string {
  const titles = Object.entries(one.titles ?? {}).filter(
    ([code]) => /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/.test(code) && code.toLowerCase() !== language,
  );
  return statement(node(one.id), [
    ["a", "skos:Concept"],
    ["skos:inScheme", scheme],
    ["dct:identifier", literal(one.id)],
    [
      "skos:prefLabel",
      [literal(one.title, language), ...titles.map(([code, title]) => literal(title, code))],
    ],
    ["skos:altLabel", textOrNone(one.short, language)],
    ["skos:notation", textOrNone(one.code)],
    one.parent === null ? ["skos:topConceptOf", scheme] : ["skos:broader", node(one.parent)],
    ["atlas:mark", textOrNone(one.mark)],
    ["atlas:crossCutting", one.crossCutting === undefined ? null : String(one.crossCutting)],
    ["atlas:program", (one.programs ?? []).map((code) => literal(code))],
    ["atlas:sector", (one.sectors ?? []).map((code) => literal(code))],
  ]);
}

function pushTo(lists: Map<string, string[]>, key: string, item: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

const sourceNode = ({ title, url }: FrameworkFile["sources"][number]) =>
  `[ dct:title ${literal(title)}${url === undefined ? "" : ` ; dct:references ${addressOr(url)}`} ]`;

const textOrNone = (text: string | undefined, tag?: string) =>
  text === undefined || text === "" ? null : literal(text, tag);
