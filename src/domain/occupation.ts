import type { OccupationId, WageCode } from "#domain/ids.ts";

/** Bureau of Labor Statistics' eight levels of typical entry education, least schooling first. */
export const entryEducations = [
  "No formal educational credential",
  "High school diploma or equivalent",
  "Some college, no degree",
  "Postsecondary nondegree award",
  "Associate's degree",
  "Bachelor's degree",
  "Master's degree",
  "Doctoral or professional degree",
] as const;
export type EntryEducation = (typeof entryEducations)[number];

/** The step of {@link entryEducations} from which a four-year degree is needed. */
export const bachelors = entryEducations.indexOf("Bachelor's degree");

/** O*NET's six kinds of interest, in Holland's order. */
export const interestTypes = ["R", "I", "A", "S", "E", "C"] as const;
export type InterestType = (typeof interestTypes)[number];

export interface Interests {
  /** Up to three letters, strongest first, as published. */
  readonly code: string;
  /** 1 to 7. */
  readonly scores: Readonly<Record<InterestType, number>>;
}

/** US dollars a year, national; `null` where not published. */
export interface AnnualPay {
  readonly p10: number | null;
  readonly p25: number | null;
  readonly median: number | null;
  readonly p75: number | null;
  readonly p90: number | null;
}

/** May 2025, national, without the self-employed. Belongs to `code`, which occupations may share. */
export interface Wage {
  readonly code: WageCode;
  /** The code stands for several SOC codes together. */
  readonly combined: boolean;
  readonly employment: number | null;
  readonly annual: AnnualPay;
  /** US dollars an hour. */
  readonly hourlyMedian: number | null;
}

/** 2024-34, national, with the self-employed. Belongs to `code`, which occupations may share. */
export interface Outlook {
  readonly code: string;
  readonly employment2024: number | null;
  readonly employment2034: number | null;
  readonly changePercent: number | null;
  readonly openingsPerYear: number | null;
}

/** What is usual to enter, by the Bureau of Labor Statistics. */
export interface Preparation {
  readonly education: EntryEducation | null;
  readonly experience: string | null;
  readonly training: string | null;
}

/** One O*NET-SOC 2019 entry. `null` is "not published", never zero. */
export interface Occupation {
  readonly id: OccupationId;
  /** SOC 2018, `15-1252`. */
  readonly soc: string;
  readonly title: string;
  /** O*NET's zones 2 to 5 (zones 1 and 2 are one). */
  readonly jobZone: number | null;
  readonly interests: Interests | null;
  readonly stem: boolean;
  readonly wage: Wage | null;
  readonly outlook: Outlook | null;
  readonly preparation: Preparation;
}

/** Step 0 to 7 of {@link entryEducations}; `null` where not published. */
export function educationStep({ preparation }: Occupation): number | null {
  return preparation.education === null ? null : entryEducations.indexOf(preparation.education);
}
