import { describe, expect, it } from "vitest";
import { changeFacts } from "#algorithms/change/change-facts.ts";
import { changeParameters } from "#algorithms/change/change-parameters.ts";
import { en } from "#text/en.ts";
import { report } from "../algorithms/change/draw-report.ts";
import { frameworkFromText } from "../fixtures/framework-from-text.ts";

const clusters = { singular: "cluster", plural: "clusters" };
const names = { from: "Old", to: "New", fromLevel: clusters, toLevel: clusters };
const documentOf = (a: string, b: string, rules = changeParameters) =>
  en.takeAway.document(
    changeFacts(report(frameworkFromText("a", a), frameworkFromText("b", b), rules), (id) => `The ${id}`),
    names,
    { rules, usual: changeParameters, areUsual: rules === changeParameters },
  );
const titles = ({ sections }: ReturnType<typeof documentOf>) => sections.map(({ title }) => title);

describe("the change report as a document", () => {
  it("says each change as on the page, with its occupations under it, and who is in one of the two only", () => {
    const found = documentOf(
      "health: nurse, aide, medic, vet, dentist, gone",
      "care: nurse, aide, medic, vet, dentist, fresh",
    );
    expect(found.title).toBe("What changed: Old to New");
    const [change] = found.sections.find(({ title }) => title === "Changes")?.items ?? [];
    expect(change?.text.map(({ text }) => text).join("")).toBe(
      "New name (name change): health is now care. All 5 of its occupations came along. 1 more is not in New.",
    );
    expect(change?.under).toEqual({
      title: "5 occupations",
      entries: ["The nurse", "The aide", "The medic", "The vet", "The dentist"],
    });
    expect(found.sections.find(({ title }) => title === "In one of the two only")?.folded).toEqual([
      { title: "1 occupation is not in New", entries: ["The gone"] },
      { title: "1 occupation is not in Old", entries: ["The fresh"] },
    ]);
  });

  it("leaves out what there is nothing to say of", () => {
    expect(titles(documentOf("health: nurse, aide", "health: nurse, aide"))).not.toContain(
      "In one of the two only",
    );
    const apart = documentOf("health: nurse", "sky: pilot");
    expect(titles(apart)).not.toContain("All flows as a table");
    expect(apart.lead[1]).toBe("Old and New have no occupation in common, so there is nothing to count.");
  });

  it("says that other rules than the usual counted", () => {
    const { lead } = documentOf("health: nurse, aide", "health: nurse, aide", {
      ...changeParameters,
      majority: 0.6,
    });
    expect(lead.at(-1)).toContain("60%");
  });
});
