import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText, sayProblems } from "../../../fixtures/reading.ts";

const places = (text: string) => {
  const { framework } = readText(text);
  const titles = new Map(framework?.nodes.map(({ id, title }) => [id, title]));
  return {
    nodes: framework?.nodes.map(({ title, parent }) => [title, titles.get(parent ?? "") ?? null]),
    placed: framework?.memberships.map(({ occupation, node }) => [occupation, titles.get(node)]),
  };
};

const health = {
  nodes: [
    ["Health", null],
    ["Care", "Health"],
    ["Tech", null],
  ],
  placed: [
    ["29-1141.00", "Care"],
    ["15-1252.00", "Tech"],
  ],
};

describe("a list of what stands under what", () => {
  const header = "ID,Parent ID,Label,Code";

  it("becomes places, and placements where a row has an occupation's code", () => {
    const text = `${header}\n1,,Health,\n2,1,Care,\n3,2,Registered Nurses,29-1141.00\n4,0,Tech,\n5,4,Software Developers,15-1252`;
    expect(places(text)).toEqual(health);
    const { framework, report } = readText(text);
    expect(report).toMatchObject({ source: "sheet", read: 5, placed: 5, setAside: 0, problems: [] });
    expect(framework?.nodes.map(({ id }) => id)).toEqual(["1", "2", "4"]);
    expect(framework?.levels.map(({ plural }) => plural)).toEqual(["groups", "parts"]);
    expect(framework?.memberships[1]).toMatchObject({ publishedFor: "15-1252" });
  });

  it("is known by its cells, whatever the columns are called and in which order they stand", () => {
    const text =
      "Broader term;Type;Name\n;Sector;Health\nHealth;Field;Care\n;Sector;Tech\nCare;Field;Nursing\nNursing;Thing;Wards";
    expect(places(text).nodes).toEqual([
      ["Health", null],
      ["Care", "Health"],
      ["Tech", null],
      ["Nursing", "Care"],
      ["Wards", "Nursing"],
    ]);
    expect(readText(text).framework?.levels.map(({ singular }) => singular)).toEqual([
      "sector",
      "field",
      "smaller part",
      "thing",
    ]);
  });

  it("opens as a tree where nothing is an occupation, and says what it lacks", () => {
    const { framework, report } = readText("id,parent,label\na,,Arts\nb,a,Music");
    expect(framework?.memberships).toEqual([]);
    expect(report).toMatchObject({ read: 2, placed: 2, memberships: 0, notes: [{ code: "no-occupations" }] });
  });

  it("names parents that are missing, and sets aside what stands under them", () => {
    const { framework, report } = readText(
      `${header}\n1,,Health,\n2,11,Care,\n3,2,Registered Nurses,29-1141.00\n4,1,More,`,
    );
    expect(report).toMatchObject({ read: 4, placed: 2, setAside: 2 });
    expect(sayProblems(report.problems)).toEqual([
      "Row 3: The parent “11” is not in the file. Did you mean “1”?",
      "Row 4: The parent “2” was set aside. Mend the parent first.",
    ]);
    expect(report.problems[0]).toMatchObject({ row: 3, column: "Parent ID" });
    expect(report.setAsideRows.map(({ row }) => row)).toEqual([3, 4]);
    expect(framework).toMatchObject({ setAside: { rows: report.setAsideRows } });
  });

  it("prints a circle as A > B > A", () => {
    const { report } = readText("id,parent,label\na,b,Arts\nb,a,Music\nc,,Tech\nd,c,Web\ne,d,Design");
    expect(sayProblems(report.problems)).toEqual([
      "Row 2: These nodes stand in a circle: Arts > Music > Arts. Give one of them another parent, or none.",
    ]);
    expect(report).toMatchObject({ read: 5, placed: 3, setAside: 2 });
  });

  it("names ids and labels that stand twice", () => {
    const { report } = readText("id,parent,label\na,,Arts\nb,a,Music\nb,a,Dance\nc,a,music ");
    expect(sayProblems(report.problems)).toEqual([
      "Row 4: The id “b” is used before, at row 3. Give one of them another id.",
      "Row 5: “music” is there twice in one place, first at row 3. Give one of them another name, or take it out.",
    ]);
    expect(report).toMatchObject({ read: 4, placed: 3, setAside: 1 });
  });

  it("takes an occupation in two places, and names a damaged code among good ones", () => {
    const text = `${header}\n1,,Health,\n2,,Tech,\n3,1,Nurses,29-1141.00\n3,2,Nurses,29-1141.00\n4,2,Web,15-12\n5,1,Nurses,29-1141.00`;
    expect(places(text).placed).toEqual([
      ["29-1141.00", "Health"],
      ["29-1141.00", "Tech"],
    ]);
    expect(readText(text).report.problems).toMatchObject([
      { row: 6, column: "Code", code: "code-too-short", effect: "set-aside" },
      { row: 7, column: "Code", code: "duplicate-entry", effect: "set-aside" },
    ]);
  });
});

describe("an outline", () => {
  it("goes by spaces, tabs, bullets, headings or numbers", () => {
    for (const text of [
      "Health\n  Care\n    29-1141.00 Registered Nurses\nTech\n  15-1252 Software Developers",
      "Health\n\tCare\n\t\tRegistered Nurses (29-1141.00)\n\nTech\n\t15-1252",
      "- Health\n  - Care\n    - 29-1141.00\n- Tech\n  - 15-1252: Software Developers",
      "# Health\n## Care\n- 29-1141.00 Registered Nurses\n# Tech\n- Software Developers, 15-1252",
      "1 Health\n1.1 Care\n1.1.1 29-1141.00 Registered Nurses\n2 Tech\n2.1 15-1252.00 Software Developers",
    ])
      expect(places(text)).toEqual(health);
  });

  it("counts its lines, and names them", () => {
    const { framework, report } = readText("Arts, A/V & Media\n  Music\n  Music\n\n  Dance", "our-map.txt");
    expect(framework?.title).toBe("Our map");
    expect(report).toMatchObject({ source: "outline", read: 4, placed: 4 });
    expect(sayProblems(report.problems)).toEqual([
      "Row 3: “Music” is there twice in one place, first at row 2. Give one of them another name, or take it out.",
    ]);
  });

  it("sets aside an occupation that stands in nothing", () => {
    const { report } = readText("Health\n  29-1141.00\n15-1252.00\nTech\n  15-1254.00");
    expect(sayProblems(report.problems)).toEqual([
      "Row 3: This occupation stands in no cluster. Put it under the cluster that it belongs to.",
    ]);
  });

  it("is no sheet, no list of one level and no prose", () => {
    for (const text of [
      "Cluster,Code\n Health,29-1141\n Tech,15-1252",
      "Health\nTech\nArts",
      `A long letter.\n${"word ".repeat(60)}\n  ${"word ".repeat(60)}`,
    ])
      expect(readText(text).report.source).toBe("sheet");
  });
});

describe("JSON of nested things", () => {
  it("goes by children, by lists of any name, or by names as keys", () => {
    for (const value of [
      {
        name: "Ours",
        children: [
          {
            name: "Health",
            children: [{ name: "Care", children: [{ name: "Nurses", code: "29-1141.00" }] }],
          },
          { name: "Tech", children: ["15-1252 Software Developers"] },
        ],
      },
      {
        clusters: [
          { title: "Health", pathways: [{ title: "Care", occupations: ["29-1141.00"] }] },
          { title: "Tech", occupations: [{ id: "15-1252.00", title: "Software Developers" }] },
        ],
      },
      { Health: { Care: ["29-1141.00"] }, Tech: ["15-1252"] },
      [
        { label: "Health", narrower: [{ label: "Care", jobs: ["29-1141.00"] }] },
        { label: "Tech", jobs: ["15-1252.00"] },
      ],
    ])
      expect(places(JSON.stringify(value)).placed).toEqual(health.placed);
  });

  it("names its levels by its lists, and itself by its own name", () => {
    const { framework } = readText(
      JSON.stringify({
        name: "Our draft",
        clusters: [{ name: "Health", careerPathways: [{ name: "Care" }] }],
      }),
    );
    expect(framework?.title).toBe("Our draft");
    expect(framework?.levels.map(({ singular }) => singular)).toEqual(["cluster", "career pathway"]);
  });

  it("names the line and the place of what is wrong", () => {
    const text = JSON.stringify(
      { children: [{ name: "Health", children: ["29-1141.00", "29-114 Nurses", "15-1252"] }] },
      null,
      1,
    );
    const { report } = readText(text);
    expect(report).toMatchObject({ source: "nested", read: 4, placed: 3, setAside: 1 });
    expect(report.problems).toMatchObject([
      { row: 7, pointer: "/children/0/children/1", code: "code-too-short", effect: "set-aside" },
    ]);
  });

  it("is a list too, in which each object names what it stands under", () => {
    const things = [
      { id: 1, parentId: null, name: "Health" },
      { id: 2, parentId: 1, name: "Care" },
      { id: 3, parentId: 2, name: "Nurses", code: "29-1141.00" },
      { id: 4, parentId: 9, name: "Lost" },
    ];
    for (const value of [things, { title: "Ours", nodes: things }]) {
      const { framework, report } = readText(JSON.stringify(value, null, 1));
      expect(framework?.nodes.map(({ id, parent }) => [id, parent])).toEqual([
        ["1", null],
        ["2", "1"],
      ]);
      expect(framework?.memberships).toMatchObject([{ occupation: "29-1141.00", node: "2" }]);
      expect(report).toMatchObject({ source: "nested", read: 4, placed: 3, setAside: 1 });
      expect(report.problems).toMatchObject([{ code: "unknown-parent", id: "9" }]);
      expect(report.problems[0]?.pointer).toMatch(/^(\/nodes)?\/3$/);
      expect(report.problems[0]?.row).toBeGreaterThan(15);
    }
  });

  it("leaves our own format with a fault to its own reader", () => {
    for (const text of ['{"format":"x","nodes":[{"a":[{"b":1}]}]}', "[1,2]", "{}", '{"a":{"b":1}}'])
      expect(readText(text).report.problems).toMatchObject([{ code: "not-a-framework" }]);
  });
});

it("counts every entry as placed or set aside, whatever the list is", () => {
  const cell = fc.constantFrom("", "a", "b", "c", "d", "0", "29-1141", "15-1252.00", "Nov-11", "zzz");
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 12 }), (rows) => {
      const { framework, report } = readText(
        ["ID,Parent ID,Label,Code", ...rows.map((row) => row.join(","))].join("\n"),
      );
      expect(report.placed + report.setAside).toBe(report.read);
      expect(report.setAsideRows).toHaveLength(report.setAside);
      const ids = new Set(framework?.nodes.map(({ id }) => id));
      for (const { node } of framework?.memberships ?? []) expect(ids).toContain(node);
    }),
  );
});
