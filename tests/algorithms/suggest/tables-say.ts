import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reason } from "#algorithms/suggest/suggestion.ts";
import type { OccupationId } from "#domain/ids.ts";
import { entryEducations } from "#domain/occupation.ts";
import { numberOrNull, root, tableRows } from "../../data/read-with-papaparse.ts";

// The tables of data/, by another reader than the page's, to hold reasons against.
const byCode = (name: string, key = "code") => new Map(tableRows(name).map((row) => [row[key] ?? "", row]));
const occupations = byCode("occupations");
const interests = byCode("interests");
const ratings = new Map(["skills", "knowledge"].map((name) => [name, byCode(name)]));
const styles = byCode("work-styles");
const wages = byCode("wages", "wageCode");
const projections = byCode("projections", "projectionCode");
const bright = byCode("bright-outlook");
const elements = byCode("elements", "id");
const ownLists = new Set(
  readFileSync(join(root, "data/words/suggest-lists.csv"), "utf8")
    .split("\n")
    .map((line) => line.split(",").slice(0, 2).join(" ")),
);
const styleColumns = {
  team: "cooperation",
  ideas: "innovation",
  exact: "attentionToDetail",
  lead: "leadershipOrientation",
  calm: "stressTolerance",
  care: "empathy",
};

const projection = (id: OccupationId) => projections.get(occupations.get(id)?.projectionCode ?? "");

/** Step 0 to 7; `NaN` where not published. */
export function schoolingOf(id: OccupationId): number {
  const education = entryEducations.find((one) => one === projection(id)?.entryEducation);
  return education === undefined ? Number.NaN : entryEducations.indexOf(education);
}

function importanceOf(id: OccupationId, element: string): number | null {
  const { table = "", column = "" } = elements.get(element) ?? {};
  return numberOrNull(ratings.get(table)?.get(id)?.[`${column}Importance`]);
}

/** Whether the tables say what the reason says, figure for figure. */
export function reasonIsTrue(id: OccupationId, reason: Reason): boolean {
  switch (reason.kind) {
    case "interest":
      return (interests.get(id)?.interestCode ?? "").slice(0, 2).includes(reason.type);
    case "rating":
      return importanceOf(id, reason.element.id) === reason.importance && reason.importance >= 3;
    case "without":
      return importanceOf(id, reason.element.id) === reason.importance && reason.importance < 3;
    case "style":
      return (
        numberOrNull(styles.get(id)?.[`${styleColumns[reason.choice]}Impact`]) === reason.impact &&
        reason.impact >= 1.5
      );
    case "list":
      return ownLists.has(`${reason.choice} ${id}`);
    case "pay": {
      const median = numberOrNull(wages.get(occupations.get(id)?.wageCode ?? "")?.annualMedianDollars);
      const all = numberOrNull(wages.get("00-0000")?.annualMedianDollars);
      return median === reason.median && all === reason.allPay && reason.median > reason.allPay;
    }
    case "openings": {
      const code = occupations.get(id)?.projectionCode;
      const sharing = [...occupations.values()].filter(
        ({ projectionCode }) => projectionCode === code,
      ).length;
      return (
        numberOrNull(projection(id)?.openingsPerYear) === reason.perYear && reason.shared === sharing > 1
      );
    }
    case "growth":
      // All jobs 2024-34: 169.96 to 175.17 million, +3.1 percent.
      return (
        numberOrNull(projection(id)?.changePercent) === reason.percent &&
        reason.allGrowth === 3.1 &&
        reason.percent > 3.1
      );
    case "short":
    case "study":
      return projection(id)?.entryEducation === reason.education;
    case "bright":
      return reason.why.length > 0 && reason.why.every((one) => bright.get(id)?.[one] === "yes");
    default:
      return reason satisfies never;
  }
}
