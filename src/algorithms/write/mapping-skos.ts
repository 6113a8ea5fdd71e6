import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import { address, literal, prefixes, statement } from "#algorithms/write/turtle.ts";
import { writtenTitle } from "#domain/framework.ts";
import { frameworkAddress, nodeStart } from "#domain/skos-terms.ts";

/**
 * How the places of one framework lie to those of another, as SKOS mapping in Turtle: `exactMatch` where both hold the
 * same occupations, `closeMatch` where mostly so, `broadMatch` and `narrowMatch` where one holds (mostly) all of the
 * other. Every pair that shares any is an XKOS association with its whole counts, so that "mostly" can be checked.
 */
export function changeToMapping({ from, to, table, relations, parameters }: ChangeReport): string {
  const a = (id: string) => address(nodeStart(from.id), id);
  const b = (id: string) => address(nodeStart(to.id), id);
  const matches = relations.flatMap((pair) => {
    const match = matchOf(pair);
    return match === null ? [] : [`${a(pair.a)} ${match} ${b(pair.b)} .\n`];
  });
  const label = ({ nodes }: typeof table.a, addressOf: (id: string) => string, scheme: string) =>
    nodes.map((node) =>
      statement(addressOf(node.id), [
        ["a", "skos:Concept"],
        ["skos:inScheme", `<${frameworkAddress(scheme)}>`],
        ["skos:prefLabel", literal(writtenTitle(node), "en")],
      ]),
    );
  return [
    prefixes,
    ...label(table.a, a, from.id),
    ...label(table.b, b, to.id),
    ...matches,
    statement("[]", [
      ["a", "xkos:Correspondence"],
      ["xkos:compares", [`<${frameworkAddress(from.id)}>`, `<${frameworkAddress(to.id)}>`]],
      ["atlas:mostly", String(parameters.mostly)],
    ]),
    ...relations.map((pair) =>
      statement("[]", [
        ["a", "xkos:ConceptAssociation"],
        ["xkos:sourceConcept", a(pair.a)],
        ["xkos:targetConcept", b(pair.b)],
        ["atlas:relation", literal(pair.relation)],
        ["atlas:shared", String(pair.shared)],
        ["atlas:ofSource", String(table.a.compared.get(pair.a)?.size ?? 0)],
        ["atlas:ofTarget", String(table.b.compared.get(pair.b)?.size ?? 0)],
      ]),
    ),
  ].join("\n");
}

/** In SKOS `A broadMatch B` says that B is the broader one. */
function matchOf({ relation, mostly }: ChangeReport["relations"][number]): string | null {
  if (relation === "same") return "skos:exactMatch";
  switch (mostly?.relation ?? relation) {
    case "same":
      return "skos:closeMatch";
    case "contains":
      return "skos:narrowMatch";
    case "contained":
      return "skos:broadMatch";
    default:
      return null;
  }
}
