import { describe, expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { pickWander, type WanderPicks } from "#algorithms/similarity/pick-wander.ts";
import { typicalImportance } from "#algorithms/similarity/shared-strengths.ts";
import type { WanderLists } from "#algorithms/similarity/wander-lists.ts";
import type { Rating } from "#domain/details.ts";
import { type OccupationId, occupationId } from "#domain/ids.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { noDetails, occupationWith } from "../../fixtures/occupation-with.ts";

const college = { education: "Bachelor's degree" } as const;
const school = { education: "High school diploma or equivalent" } as const;
const nurse = occupationWith("nurse", college);
const all = [
  nurse,
  ...["aide", "orderly"].map((title) => occupationWith(title, school)),
  ...["coach", "ranger", "welder"].map((title) => occupationWith(title, college)),
];
const index = buildFrameworkIndex(
  frameworkFromText("a", "health: nurse, aide, orderly\n sport: coach\n parks: ranger\n trades: welder"),
);

/** Every one is rated 4 in care but the welder, who alone is in repair. */
const skills = new Map<OccupationId, readonly Rating[]>(
  all.map(({ id }) => {
    const [care, repair] = id === "welder" ? [1, 4] : [4, 1];
    return [
      id,
      [
        { element: { id: "care", name: "care" }, importance: care, level: 0 },
        { element: { id: "repair", name: "repair" }, importance: repair, level: 0 },
      ],
    ];
  }),
);

function pick(related: string, lists: Partial<Record<keyof WanderLists, string>>) {
  const ids = (words = "") => words.split(" ").filter(Boolean).map(occupationId);
  const details = {
    ...noDetails,
    skills,
    related: new Map([[nurse.id, ids(related).map((id, at) => ({ id, rank: at + 1 }))]]),
  };
  return pickWander(
    nurse,
    { near: ids(lists.near), lessSchool: ids(lists.lessSchool), surprising: ids(lists.surprising) },
    {
      occupations: new Map(all.map((one) => [one.id, one])),
      details,
      typical: typicalImportance(details),
      index,
    },
  );
}
const titles = ({ jobs }: WanderPicks) => jobs.map(({ occupation }) => occupation.title).join(" ");

describe("where one can wander to", () => {
  it("is what O*NET lists, as long as it lists any", () => {
    const { outside, lessSchool } = pick("aide coach", { near: "ranger", lessSchool: "orderly" });
    expect([titles(outside), outside.listed]).toEqual(["coach", true]);
    expect([titles(lessSchool), lessSchool.listed]).toEqual(["aide", true]);
    expect(lessSchool.jobs[0]?.reason).toEqual({ kind: "strengths", names: ["care"] });
  });

  it("else the most alike, said to be so", () => {
    const { outside, lessSchool } = pick("", { near: "aide ranger", lessSchool: "orderly" });
    expect([titles(outside), outside.listed]).toEqual(["ranger", false]);
    expect([titles(lessSchool), lessSchool.listed]).toEqual(["orderly", false]);
  });

  it("surprises with one of another cluster that needs the same skills and is not said already", () => {
    expect(titles(pick("coach", { surprising: "aide coach welder ranger" }).surprising)).toBe("ranger");
  });

  it("is nothing where this data has nothing", () => {
    const { outside, lessSchool, surprising } = pick("", {});
    expect([outside, lessSchool, surprising].map(titles)).toEqual(["", "", ""]);
  });
});
