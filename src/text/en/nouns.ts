import type { Held } from "#domain/held.ts";
import { facts } from "#text/en/facts.ts";

/** What is counted: "cluster", "clusters". */
export interface Noun {
  readonly singular: string;
  readonly plural: string;
}

/** The one or the many, without the number. */
export const nounFor = (n: number, { singular, plural }: Noun): string => (n === 1 ? singular : plural);

/** `1 cluster`, `1,016 clusters`. */
export const counted = (n: number, noun: Noun): string => `${facts.count(n)} ${nounFor(n, noun)}`;

export const occupations = (n: number): string =>
  counted(n, { singular: "occupation", plural: "occupations" });

/** `12 occupations`, `12 parts`; `null` where a tree without occupations ends. */
export const held = ({ kind, count }: Held): string | null => {
  if (kind === "occupations") return occupations(count);
  return count === 0 ? null : counted(count, { singular: "part", plural: "parts" });
};

export const jobs = (n: number): string => counted(n, { singular: "job", plural: "jobs" });
