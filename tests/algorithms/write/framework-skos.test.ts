import { expect, it } from "vitest";
import { buildCodebook } from "#algorithms/read/codebook.ts";
import { frameworkToSkos } from "#algorithms/write/framework-skos.ts";
import { someOccupations } from "../../fixtures/reading.ts";

it("says in SKOS what a place is under, in XKOS what its level is, and what each placement rests on", () => {
  const text = frameworkToSkos(
    {
      format: "framework-atlas/framework",
      formatVersion: 1,
      id: "mine",
      title: 'Mine "now"',
      edition: "",
      publisher: "Us",
      basedOn: null,
      license: "",
      sources: [{ title: "A page", url: "https://example.org/a" }],
      levels: [
        { id: "cluster", singular: "cluster", plural: "clusters" },
        { id: "pathway", singular: "pathway", plural: "pathways" },
      ],
      nodes: [
        {
          id: "health",
          level: "cluster",
          title: "Health",
          titles: { es: "Salud" },
          parent: null,
          code: "08",
        },
        { id: "health/care", level: "pathway", title: "Care\n\\2", parent: "health" },
      ],
      memberships: [
        { occupation: "29-1141.00", node: "health/care", basis: "published", publishedFor: "29-1141" },
      ],
    },
    buildCodebook(someOccupations),
  );
  const scheme = "<urn:framework-atlas:framework:mine>";
  const care = "<urn:framework-atlas:framework:mine:node:health%2Fcare>";
  for (const statement of [
    [
      `${scheme} a skos:ConceptScheme ;`,
      'skos:prefLabel "Mine \\"now\\""@en ;',
      'dct:identifier "mine" ;',
      'dct:publisher "Us" ;',
      'dct:source [ dct:title "A page" ; dct:references <https://example.org/a> ] ;',
      "xkos:numberOfLevels 2 ;",
      "xkos:levels ( <urn:framework-atlas:framework:mine:level:cluster> <urn:framework-atlas:framework:mine:level:pathway> ) .",
    ],
    [
      "<urn:framework-atlas:framework:mine:node:health> a skos:Concept ;",
      `skos:inScheme ${scheme} ;`,
      'dct:identifier "health" ;',
      'skos:prefLabel "Health"@en, "Salud"@es ;',
      'skos:notation "08" ;',
      `skos:topConceptOf ${scheme} .`,
    ],
    [
      `${care} a skos:Concept ;`,
      `skos:inScheme ${scheme} ;`,
      'dct:identifier "health/care" ;',
      'skos:prefLabel "Care\\n\\\\2"@en ;',
      "skos:broader <urn:framework-atlas:framework:mine:node:health> .",
    ],
    [
      "<urn:framework-atlas:occupation:29-1141.00> a skos:Concept, atlas:Occupation ;",
      `skos:inScheme ${scheme} ;`,
      'skos:notation "29-1141.00" ;',
      'skos:prefLabel "Registered Nurses"@en ;',
      `skos:broader ${care} .`,
    ],
    [
      "[] a atlas:Membership ;",
      "atlas:occupation <urn:framework-atlas:occupation:29-1141.00> ;",
      `atlas:node ${care} ;`,
      'atlas:basis "published" ;',
      'atlas:publishedFor "29-1141" .',
    ],
  ])
    expect(text).toContain(statement.join("\n  "));
});
