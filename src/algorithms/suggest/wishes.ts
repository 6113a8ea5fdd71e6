import { type MatterId, matterIds, type StyleId, styleIds, type WorkId, workIds } from "#domain/answers.ts";
import { type InterestType, interestTypes } from "#domain/occupation.ts";
import type { OwnList } from "#domain/suggest-facts.ts";

/** Which table tells whether an occupation has what a person wishes for. */
export type Source =
  /** O*NET's score of one kind of interest, 1 to 7. */
  | { readonly from: "interest"; readonly type: InterestType }
  /** O*NET's importance, 1 to 5, of the highest rated of these skills or knowledge areas. */
  | { readonly from: "rating"; readonly elements: readonly string[] }
  /** How much a work style of O*NET helps, −3 to 3. */
  | { readonly from: "style"; readonly style: StyleId }
  | { readonly from: "list"; readonly list: OwnList }
  /** Median pay; openings a year; growth 2024-34; schooling, experience and training to enter. */
  | { readonly from: "pay" | "openings" | "growth" | "road" };

/** A choice that a table answers, and how much it counts. */
export type Wish = { readonly source: Source; readonly weight: number } & (
  | { readonly question: "likes"; readonly choice: InterestType }
  | { readonly question: "works"; readonly choice: WorkId }
  | { readonly question: "matters"; readonly choice: MatterId }
  | { readonly question: "styles"; readonly choice: StyleId }
);

const rating = (...elements: readonly string[]): Source => ({ from: "rating", elements });

const works: Readonly<Record<WorkId, Source>> = {
  people: rating("2.B.1.a"),
  computers: rating("2.C.3.a"),
  machines: rating("2.C.3.e", "2.C.10"),
  building: rating("2.C.3.d"),
  numbers: rating("2.A.1.e", "2.C.4.a", "2.C.1.c"),
  science: rating("2.A.1.f", "2.C.4.b", "2.C.4.c", "2.C.4.d"),
  health: rating("2.C.5.a"),
  food: rating("2.C.2.b"),
  art: rating("2.C.7.c", "2.C.3.c"),
  words: rating("2.C.9.b"),
  safety: rating("2.C.8.a", "2.C.8.b"),
  animals: { from: "list", list: "animals" },
  outdoors: { from: "list", list: "outdoors" },
};

const matters: Readonly<Record<MatterId, Source>> = {
  pay: { from: "pay" },
  openings: { from: "openings" },
  growth: { from: "growth" },
  short: { from: "road" },
  helping: rating("2.B.1.f"),
  making: rating("2.C.2.a", "2.C.3.c", "2.C.3.d"),
};

const styles: Readonly<Record<StyleId, Source>> = {
  team: { from: "style", style: "team" },
  ideas: { from: "style", style: "ideas" },
  exact: { from: "style", style: "exact" },
  lead: { from: "style", style: "lead" },
  calm: { from: "style", style: "calm" },
  care: { from: "style", style: "care" },
};

/** What a person likes and would work with counts three times as much as how they like to work, what matters twice. */
export const wishes: readonly Wish[] = [
  ...interestTypes.map(
    (type): Wish => ({ question: "likes", choice: type, source: { from: "interest", type }, weight: 3 }),
  ),
  ...workIds.map((choice): Wish => ({ question: "works", choice, source: works[choice], weight: 3 })),
  ...matterIds.map((choice): Wish => ({ question: "matters", choice, source: matters[choice], weight: 2 })),
  ...styleIds.map((choice): Wish => ({ question: "styles", choice, source: styles[choice], weight: 1 })),
];
