import type { AvoidId, MatterId, StudyId, StyleId, WorkId } from "#domain/answers.ts";
import type { Element } from "#domain/details.ts";
import type { NodeId } from "#domain/ids.ts";
import type { EntryEducation, InterestType, Occupation } from "#domain/occupation.ts";
import type { BrightReason } from "#domain/suggest-facts.ts";

/** Why an occupation is suggested; every figure is a table's. */
export type Reason =
  /** One of the two kinds that O*NET puts first. */
  | { readonly kind: "interest"; readonly type: InterestType }
  /** O*NET's importance, 1 to 5. */
  | {
      readonly kind: "rating";
      readonly choice: WorkId | MatterId;
      readonly element: Element;
      readonly importance: number;
    }
  /** O*NET's impact, −3 to 3. */
  | { readonly kind: "style"; readonly choice: StyleId; readonly impact: number }
  /** On a list of our own. */
  | { readonly kind: "list"; readonly choice: WorkId }
  /** Dollars a year, of the occupation and of all jobs. */
  | { readonly kind: "pay"; readonly median: number; readonly allPay: number }
  /** `shared`: one figure for several occupations. */
  | { readonly kind: "openings"; readonly perYear: number; readonly shared: boolean }
  /** Percent 2024-34, of the occupation and of all jobs. */
  | { readonly kind: "growth"; readonly percent: number; readonly allGrowth: number }
  | { readonly kind: "short"; readonly education: EntryEducation }
  /** Within what the person would study. */
  | { readonly kind: "study"; readonly study: StudyId; readonly education: EntryEducation }
  /** What the person would avoid is rated low. */
  | {
      readonly kind: "without";
      readonly avoid: AvoidId;
      readonly element: Element;
      readonly importance: number;
    }
  | { readonly kind: "bright"; readonly why: readonly BrightReason[] };

/** What a person asked for and a table does not say of this occupation. */
export type UnknownFact = "interests" | "ratings" | "styles" | "pay" | "outlook" | "schooling" | AvoidId;

/** One thing to look into before thinking more of it. */
export type Check =
  | { readonly kind: "unknown"; readonly what: readonly UnknownFact[] }
  | { readonly kind: "lowPay"; readonly median: number; readonly allPay: number }
  | { readonly kind: "shrinks"; readonly percent: number }
  | { readonly kind: "experience"; readonly published: string }
  | { readonly kind: "training"; readonly published: string }
  /** O*NET's job zone asks for more than the schooling says. */
  | { readonly kind: "preparation" }
  | { readonly kind: "schooling"; readonly education: EntryEducation }
  | { readonly kind: "ask" };

export interface Suggestion {
  readonly occupation: Occupation;
  /** Its first cluster in the framework at hand; `null` if it has none there. */
  readonly cluster: NodeId | null;
  /** At least one; what was asked for first. */
  readonly reasons: readonly Reason[];
  readonly check: Check;
}

export interface Suggestions {
  readonly suggested: readonly Suggestion[];
  /** Occupations that nothing rules out. */
  readonly left: number;
  /** Each counted once, at the first of these that rules it out. */
  readonly ruledOut: {
    readonly schooling: number;
    /** Their schooling is not published, and it was asked about. */
    readonly schoolingUnknown: number;
    readonly avoided: number;
  };
}
