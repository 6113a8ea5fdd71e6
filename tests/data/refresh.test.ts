import { describe, expect, it } from "vitest";
import { parseTable } from "../../data/csv.ts";
import type { FactsFolder } from "../../data/refresh/facts-folder.ts";
import { frameworkFileText } from "../../data/refresh/framework-file-text.ts";
import { modernized2024 } from "../../data/refresh/frameworks/modernized-2024.ts";
import { soc2018 } from "../../data/refresh/frameworks/soc-2018.ts";
import { figureTables } from "../../data/refresh/tables/figure-tables.ts";
import { tableText } from "../../data/refresh/tables/our-table.ts";
import { programTables } from "../../data/refresh/tables/program-tables.ts";
import { elementsText, ratingTableText } from "../../data/refresh/tables/rating-tables.ts";
import { workWordsText } from "../../data/refresh/tables/work-words-table.ts";

/** A folder of a few rows. */
function folder(
  files: Readonly<Record<string, string>>,
  nodes: ReturnType<FactsFolder["tree"]> = [],
): FactsFolder {
  return {
    table: (name) => parseTable((files[name] ?? "").replaceAll(/^ +/gm, ""), name),
    tree: () => nodes,
  };
}
const table = (tables: typeof figureTables, name: string, facts: FactsFolder) => {
  const one = tables.find((each) => each.name === name);
  if (one === undefined) throw new RangeError(`unknown table: ${name}`);
  return tableText(one, facts);
};

const socStructure = `code,level,title,parent
  15-0000,major,Computer and Mathematical Occupations,
  15-1200,minor,Computer Occupations,15-0000
  15-1250,broad,Software,15-1200
  15-1252,detailed,Software Developers,15-1250`;

describe("soc-2018", () => {
  it("finds the minor group by the published structure, and shortens the names of major groups", () => {
    const { nodes, memberships } = soc2018(
      folder({
        "frameworks/soc-2018-structure.csv": socStructure,
        "occupations/occupations.csv": "onetsoc,soc2018\n15-1252.00,15-1252",
      }),
    );
    expect(nodes.map(({ id, short, parent }) => [id, short, parent])).toEqual([
      ["soc/15-0000", "Computer and Mathematical", null],
      ["soc/15-1200", "Computer", "soc/15-0000"],
    ]);
    expect(memberships).toEqual([{ occupation: "15-1252.00", node: "soc/15-1200", basis: "published" }]);
  });

  it("refuses an occupation that the structure does not have", () => {
    const facts = folder({
      "frameworks/soc-2018-structure.csv": socStructure,
      "occupations/occupations.csv": "onetsoc,soc2018\n99-9999.00,99-9999",
    });
    expect(() => soc2018(facts)).toThrow("unknown SOC code: 99-9999 (of 99-9999)");
  });
});

describe("ncc-modernized-2024", () => {
  it("gives a sub-cluster its programs and sectors, without the publisher's 'no match'", () => {
    const id = "subcluster/agriculture/animal-systems";
    const facts = folder(
      {
        "occupations/cip-subclusters-2024.csv": `cip,subclusterId\n99.9999,${id}\n01.8301,${id}\n01.0902,${id}`,
        "frameworks/subcluster-naics-2024.csv": `subclusterId,naics2\n${id},11`,
        "occupations/occupation-subclusters-2024.csv": `onetsoc,subclusterId,publishedForSoc\n19-1011.00,${id},19-1011`,
      },
      [
        { id: "cluster/agriculture", level: "cluster", title: "Agriculture", parent: null, code: "050100" },
        { id, level: "subcluster", title: "Animal Systems", parent: "cluster/agriculture" },
      ],
    );
    const { nodes, memberships } = modernized2024(facts);
    expect(nodes).toEqual([
      {
        id: "cluster/agriculture",
        level: "cluster",
        title: "Agriculture",
        parent: null,
        mark: "AG",
        code: "050100",
      },
      {
        id,
        level: "sub-cluster",
        title: "Animal Systems",
        parent: "cluster/agriculture",
        programs: ["01.0902", "01.8301"],
        sectors: ["11"],
      },
    ]);
    expect(memberships).toEqual([
      { occupation: "19-1011.00", node: id, basis: "published", publishedFor: "19-1011" },
    ]);
  });
});

it("writes a framework one node and one membership a line, and refuses one that is not valid", () => {
  const draft = {
    id: "a",
    title: "A",
    edition: "",
    publisher: "",
    license: "",
    sources: [],
    levels: [{ id: "cluster", singular: "cluster", plural: "clusters" }],
    nodes: [
      { id: "x", level: "cluster", title: "X" },
      { id: "y", level: "cluster", title: "Y" },
    ],
    memberships: [],
  };
  expect(frameworkFileText(draft)).toContain(
    '"nodes": [\n    {"id":"x","level":"cluster","title":"X"},\n    {"id":"y",',
  );
  expect(() => frameworkFileText({ ...draft, id: "No spaces" })).toThrow("Invalid format");
});

it("keeps the wage rows that occupations use and the total, and knows a combined code", () => {
  const row = (code: string, level: string) => `${code},T,${level}${",".repeat(13)},`;
  const header =
    "code,title,level,employment,annualMean,annualP10,annualP25,annualMedian,annualP75,annualP90,hourlyMean,hourlyP10,hourlyP25,hourlyMedian,hourlyP75,hourlyP90,flag";
  const facts = folder({
    "occupations/wages-national.csv": [
      header,
      row("00-0000", "total"),
      row("13-1020", "broad"),
      row("13-1020", "detailed"),
      row("13-1030", "detailed"),
      row("15-1252", "detailed"),
    ].join("\n"),
    "occupations/occupations.csv":
      "onetsoc,soc2018,wageCode\n13-1021.00,13-1021,13-1020\n15-1252.00,15-1252,15-1252",
  });
  const [, ...rows] = table(figureTables, "wages", facts).trim().split("\n");
  expect(rows.map((text) => text.split(",").slice(0, 3))).toEqual([
    ["00-0000", "T", "no"],
    ["13-1020", "T", "yes"],
    ["15-1252", "T", "no"],
  ]);
});

it("names the columns of ratings in words, and says what they stand for", () => {
  const facts = folder({
    "occupations/elements.csv":
      "table,column,name,group,onetVersion\nskills,2.A.1.b,Active Listening,Foundational,30.3",
    "occupations/skills.csv": "onetsoc,2.A.1.b.IM,2.A.1.b.LV\n11-1011.00,4,4.75",
  });
  expect(ratingTableText("skills", facts)).toBe(
    "code,activeListeningImportance,activeListeningLevel\n11-1011.00,4,4.75\n",
  );
  expect(elementsText(facts)).toBe(
    "table,column,id,name,group,release\nskills,activeListening,2.A.1.b,Active Listening,Foundational,30.3\n",
  );
});

it("takes the families of programs out of capitals, and leaves other titles as they are", () => {
  const facts = folder({
    "occupations/cip-2020.csv": `cip,title,action
      16,"FOREIGN LANGUAGES, LITERATURES, AND LINGUISTICS",No substantive changes
      28.0301,"Army ROTC, Military Science",New`,
  });
  expect(table(programTables, "programs", facts)).toBe(
    'program,title,changeFrom2010\n16,"Foreign Languages, Literatures, and Linguistics",no substantive changes\n28.0301,"Army ROTC, Military Science",new\n',
  );
});

describe("words of the work", () => {
  const facts = folder({
    "occupations/occupations.csv": "onetsoc,title\n1,Mechanics\n2,Nurses\n3,Cooks",
    "occupations/alt-titles.csv": "onetsoc,title\n1,Greasemonkey\n2,Nurse",
  });
  const texts = folder({
    "task_statements.csv": "O*NET-SOC Code,Task\n1,Fix and fix and be fixing.\n9,Fix nothing.",
    "occupation_data.csv": "O*NET-SOC Code,Description\n2,Care for people.\n3,Cook food.",
  });

  it("counts stems over titles, tasks and descriptions, and keeps what tells occupations apart", () => {
    const rows = workWordsText(facts, texts).trim().split("\n");
    expect(rows[0]).toBe("stem,code,weight");
    expect(rows.slice(1).map((row) => row.split(",").slice(0, 2).join(" "))).toEqual([
      "cook 3",
      "fix 1",
      "nurs 2",
    ]);
    expect(workWordsText(facts, texts)).toBe(workWordsText(facts, texts));
  });

  it("leaves stems that only everyday titles have to those", () => {
    expect(workWordsText(facts, texts)).not.toContain("greasemonkey");
  });
});
