import { expect, it } from "vitest";
import { en } from "#text/en.ts";
import { readText } from "../../fixtures/reading.ts";

const notesOf = (text: string) => readText(text).report.notes.map((note) => en.report.note(note));

it("says which places hold no job, where others do", () => {
  const text = [
    "Health",
    "\t29-1141.00",
    "Arts",
    "Music",
    "Dance",
    "Film",
    "Tech",
    "\tWeb",
    "\t\t15-1254.00",
  ];
  expect(notesOf(text.join("\n"))).toContain("4 places hold no jobs: “Arts”, “Music”, “Dance”, and 1 more.");
  expect(notesOf("Arts\n\tMusic").join()).not.toContain("holds no job");
  expect(notesOf("Cluster,Code\nHealth,29-1141.00\nTech,(none)")).toContain("1 place holds no job: “Tech”.");
});

it("says which places of our own file have the name of one beside them", () => {
  const node = (id: string, title: string, parent: string | null = null) => ({
    id,
    level: "a",
    title,
    parent,
  });
  const text = JSON.stringify({
    format: "framework-atlas/framework",
    formatVersion: 1,
    id: "ours",
    title: "Ours",
    levels: [{ id: "a", singular: "a", plural: "as" }],
    nodes: [node("1", "Arts"), node("2", "arts"), node("3", "Tech")],
  });
  expect(notesOf(text)).toEqual(["1 place has the name of another one beside it: “arts”."]);
});
