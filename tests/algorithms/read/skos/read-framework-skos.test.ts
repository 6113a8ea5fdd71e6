import { describe, expect, it } from "vitest";
import { readText, sayProblems } from "../../../fixtures/reading.ts";

const turtle = `# Our clusters
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix ex: <http://example.org/> .
ex:scheme a skos:ConceptScheme ; dct:title "Our clusters"@en, "Nos filières"@fr .
ex:health a skos:Concept ; skos:prefLabel "Health"@en, "Santé"@fr ; skos:topConceptOf ex:scheme ; skos:notation "H" .
ex:care a skos:Concept ; skos:prefLabel "Soins"@fr, "Care"@en-US ; skos:broader ex:health .
ex:tech a skos:Concept ; skos:prefLabel "Tech" ; skos:narrower ex:dev .
ex:nurse a skos:Concept ; skos:prefLabel "Registered Nurses"@en ; skos:notation "29-1141.00" ; skos:broader ex:care, ex:health .
ex:dev a skos:Concept ; skos:prefLabel "Software Developers"@en ; skos:notation "15-1252" .
`;

const rdfXml = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE rdf:RDF [<!ENTITY x "y">]>
<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://www.w3.org/2004/02/skos/core#"
    xmlns:dct="http://purl.org/dc/terms/" xml:base="http://example.org/">
  <s:ConceptScheme r:about="scheme"><dct:title xml:lang="en">Our clusters</dct:title></s:ConceptScheme>
  <r:Description r:about="health"><r:type r:resource="http://www.w3.org/2004/02/skos/core#Concept"/>
    <s:prefLabel xml:lang="fr">Santé</s:prefLabel><s:prefLabel xml:lang="en">Health</s:prefLabel><s:notation>H</s:notation></r:Description>
  <s:Concept r:about="http://example.org/care"><s:prefLabel xml:lang="en-US">Care</s:prefLabel><s:broader r:resource="health"/></s:Concept>
  <s:Concept r:about="tech" s:prefLabel="Tech"><s:narrower>
    <s:Concept r:about="dev"><s:prefLabel>Software Developers</s:prefLabel><s:notation>15-1252</s:notation></s:Concept>
  </s:narrower></s:Concept>
  <s:Concept r:about="nurse"><s:prefLabel xml:lang="en">Registered &amp; other <![CDATA[Nurses]]></s:prefLabel>
    <s:notation>29-1141.00</s:notation><s:broader r:resource="care"/><s:broader r:resource="health"/></s:Concept>
</r:RDF>`;

const withContext = {
  "@context": {
    skos: "http://www.w3.org/2004/02/skos/core#",
    ex: "http://example.org/",
    prefLabel: { "@id": "skos:prefLabel", "@container": "@language" },
    broader: { "@id": "skos:broader", "@type": "@id" },
    notation: "skos:notation",
  },
  "@graph": [
    {
      "@id": "ex:scheme",
      "@type": "skos:ConceptScheme",
      "skos:prefLabel": { "@value": "Our clusters", "@language": "en" },
    },
    { "@id": "ex:health", "@type": "skos:Concept", prefLabel: { en: "Health", fr: "Santé" }, notation: "H" },
    { "@id": "ex:care", "@type": "skos:Concept", prefLabel: { "en-US": "Care" }, broader: "ex:health" },
    {
      "@id": "http://example.org/tech",
      "@type": ["skos:Concept"],
      "skos:prefLabel": "Tech",
      "skos:narrower": [
        {
          "@id": "ex:dev",
          "@type": "skos:Concept",
          prefLabel: { en: "Software Developers" },
          notation: "15-1252",
        },
      ],
    },
    {
      "@id": "ex:nurse",
      "@type": "skos:Concept",
      prefLabel: { en: "Nurses" },
      notation: "29-1141.00",
      broader: ["ex:care", "ex:health"],
    },
  ],
};

const expanded = [
  {
    "@id": "http://example.org/health",
    "@type": ["http://www.w3.org/2004/02/skos/core#Concept"],
    "http://www.w3.org/2004/02/skos/core#prefLabel": [{ "@value": "Health", "@language": "en" }],
  },
  {
    "@id": "http://example.org/nurse",
    "@type": ["http://www.w3.org/2004/02/skos/core#Concept"],
    "http://www.w3.org/2004/02/skos/core#notation": [{ "@value": "29-1141.00" }],
    "http://www.w3.org/2004/02/skos/core#broader": [{ "@id": "http://example.org/health" }],
  },
];

describe("a vocabulary in SKOS", () => {
  it.each([
    ["Turtle", turtle],
    ["RDF/XML", rdfXml],
    ["JSON-LD", JSON.stringify(withContext)],
  ])("is read from %s: concepts, what is broader, labels, codes", (_, text) => {
    const { framework, report } = readText(text, "anything.txt");
    expect(report).toMatchObject({
      source: "skos",
      read: 5,
      placed: 5,
      setAside: 0,
      memberships: 3,
      problems: [],
    });
    expect(framework?.title).toBe("Our clusters");
    expect(framework?.nodes.map(({ id, title, parent, code }) => [id, title, parent, code])).toEqual([
      ["http://example.org/health", "Health", null, "H"],
      ["http://example.org/care", "Care", "http://example.org/health", undefined],
      ["http://example.org/tech", "Tech", null, undefined],
    ]);
    expect(framework?.nodes[0]?.titles).toEqual({ fr: "Santé" });
    expect(framework?.memberships.map(({ occupation, node }) => [occupation, node.slice(19)]).sort()).toEqual(
      [
        ["15-1252.00", "tech"],
        ["29-1141.00", "care"],
        ["29-1141.00", "health"],
      ],
    );
  });

  it("is read from JSON-LD without a context", () => {
    const { framework } = readText(JSON.stringify(expanded));
    expect(framework?.memberships).toMatchObject([
      { occupation: "29-1141.00", node: "http://example.org/health" },
    ]);
  });

  it("says which language its names are in, the commonest where English is not there", () => {
    const text = turtle.replaceAll("@en-US", "@de").replaceAll("@en", "@de");
    const { framework, report } = readText(text);
    expect(framework?.nodes.map(({ title }) => title)).toEqual(["Health", "Care", "Tech"]);
    expect(report.notes).toContainEqual({ code: "label-language", language: "de", others: 1 });
  });

  it("names what is broader and not there, circles and second parents by the concept's address", () => {
    const text = `${turtle}
      ex:a a skos:Concept ; skos:prefLabel "A" ; skos:broader ex:b . ex:b a skos:Concept ; skos:prefLabel "B" ; skos:broader ex:a .
      ex:c a skos:Concept ; skos:prefLabel "C" ; skos:broader ex:tec . ex:d a skos:Concept ; skos:prefLabel "D" ; skos:broader ex:tech, ex:health .`;
    const { report } = readText(text);
    expect(report).toMatchObject({ read: 9, placed: 6, setAside: 3 });
    expect(sayProblems(report.problems)).toEqual([
      "http://example.org/c: The parent “http://example.org/tec” is not in the file. Did you mean “http://example.org/tech”?",
      " http://example.org/d: It stands under “http://example.org/health” too. A place can stand in one other place only. The first one was used. Take the others out.".trim(),
      "http://example.org/a: These nodes stand in a circle: A > B > A. Give one of them another parent, or none.",
    ]);
  });

  it("is refused with the line where it breaks off, or if it has no concepts", () => {
    expect(sayProblems(readText(turtle.slice(0, 300)).report.problems)).toEqual([
      expect.stringContaining("Reading stops here: this is not whole Turtle or RDF/XML."),
    ]);
    expect(readText(`${turtle}\nex:x skos:prefLabel "open .`).report.problems).toMatchObject([
      { row: 12, code: "graph-syntax", effect: "refused" },
    ]);
    expect(readText(rdfXml.slice(0, 900)).report.problems).toMatchObject([{ code: "graph-syntax" }]);
    expect(readText("@prefix a: <b:> . a:b a a:c .").report.problems).toMatchObject([
      { code: "no-concepts" },
    ]);
  });
});
