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

export const jobs = (n: number): string => counted(n, { singular: "job", plural: "jobs" });
