import { strongestInterests } from "#algorithms/measures/strongest-interests.ts";
import { avoids } from "#algorithms/suggest/avoided.ts";
import type { SuggestTable } from "#algorithms/suggest/suggest-table.ts";
import type { Reason } from "#algorithms/suggest/suggestion.ts";
import { type Wish, wishes } from "#algorithms/suggest/wishes.ts";
import type { Answers } from "#domain/answers.ts";

/** O*NET's "important" on its scale of 1 to 5. */
const important = 3;
/** O*NET's middle between no effect and the strongest. */
const helpful = 1.5;
/** A rating that most jobs share is no reason: it is above that of six in ten. */
const standsOut = 0.6;
/** Openings are many in the upper quarter. */
const many = 0.75;
/** A certificate after high school: the last step before degrees. */
const beforeDegrees = 3;

/** A wish that was chosen, and its place in `wishes`. */
export interface ChosenWish {
  readonly wish: Wish;
  readonly at: number;
}

export const chosenWishes = (answers: Answers): readonly ChosenWish[] =>
  wishes.flatMap((wish, at) =>
    answers[wish.question].some((one) => one === wish.choice) ? [{ wish, at }] : [],
  );

/** What was wished for and is so for the occupation in `row`. */
export const wishedReasons = (
  table: SuggestTable,
  row: number,
  chosen: readonly ChosenWish[],
): readonly Reason[] => chosen.flatMap(({ wish, at }) => reasonFor(table, row, wish, at) ?? []);

export const meetsWish = (table: SuggestTable, row: number, { wish, at }: ChosenWish): boolean =>
  reasonFor(table, row, wish, at) !== null;

/** What else speaks for it: the schooling, what it has little of; with no wish that holds, a bright outlook. */
export function otherReasons(
  table: SuggestTable,
  row: number,
  answers: Answers,
  wished: readonly Reason[],
): readonly Reason[] {
  return [
    ...withinStudy(table, row, answers),
    ...withoutAvoided(table, row, answers),
    ...(wished.length > 0 ? [] : aboutOutlook(table, row)),
  ];
}

/** `null` where the table does not say so. */
function reasonFor(table: SuggestTable, row: number, wish: Wish, at: number): Reason | null {
  const occupation = table.rows[row];
  const column = table.columns[at];
  const value = column?.values[row] ?? null;
  const rank = column?.ranks[row] ?? 0;
  if (occupation === undefined || value === null) return null;
  const { source } = wish;
  switch (source.from) {
    case "interest": {
      const { interests } = occupation;
      const isStrong = interests !== null && strongestInterests(interests).includes(source.type);
      return isStrong ? { kind: "interest", type: source.type } : null;
    }
    case "rating": {
      if (value < important || rank < standsOut) return null;
      const ratings = source.elements.flatMap((element) => table.ratingOf(occupation.id, element) ?? []);
      const highest = ratings.find(({ importance }) => importance === value);
      if (highest === undefined || (wish.question !== "works" && wish.question !== "matters")) return null;
      return { kind: "rating", choice: wish.choice, element: highest.element, importance: value };
    }
    case "style":
      return value >= helpful && rank >= standsOut
        ? { kind: "style", choice: source.style, impact: value }
        : null;
    case "list":
      return value === 1 && wish.question === "works" ? { kind: "list", choice: wish.choice } : null;
    case "pay": {
      const { allPay } = table.facts;
      return value > allPay ? { kind: "pay", median: value, allPay } : null;
    }
    case "openings":
      return rank < many ? null : openings(table, row);
    case "growth":
      return growth(table, row);
    case "road": {
      const { education } = occupation.preparation;
      const isShort = education !== null && (table.steps[row] ?? Number.NaN) <= beforeDegrees;
      return isShort ? { kind: "short", education } : null;
    }
    default:
      return source satisfies never;
  }
}

function openings(table: SuggestTable, row: number): Reason | null {
  const outlook = table.rows[row]?.outlook ?? null;
  const perYear = outlook?.openingsPerYear ?? null;
  if (outlook === null || perYear === null) return null;
  return { kind: "openings", perYear, shared: (table.sharing.get(outlook.code) ?? 1) > 1 };
}

function growth({ rows, allGrowth }: SuggestTable, row: number): Reason | null {
  const percent = rows[row]?.outlook?.changePercent ?? null;
  return percent === null || percent <= allGrowth ? null : { kind: "growth", percent, allGrowth };
}

function withinStudy({ rows }: SuggestTable, row: number, { study: [study] }: Answers): readonly Reason[] {
  const education = rows[row]?.preparation.education ?? null;
  return study === undefined || education === null ? [] : [{ kind: "study", study, education }];
}

function withoutAvoided(table: SuggestTable, row: number, answers: Answers): readonly Reason[] {
  return answers.avoids.flatMap((avoid): readonly Reason[] => {
    const id = table.rows[row]?.id;
    const rating = id === undefined ? null : table.ratingOf(id, avoids[avoid].element);
    if (rating === null || table.avoids.get(avoid)?.[row] !== false) return [];
    return [{ kind: "without", avoid, element: rating.element, importance: rating.importance }];
  });
}

function aboutOutlook(table: SuggestTable, row: number): readonly Reason[] {
  const id = table.rows[row]?.id;
  const why = id === undefined ? undefined : table.facts.bright.get(id);
  if (why !== undefined) return [{ kind: "bright", why }];
  const grows = growth(table, row);
  return grows === null ? [] : [grows];
}
