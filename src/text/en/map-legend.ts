import { facts } from "#text/en/facts.ts";
import { jobs } from "#text/en/nouns.ts";

const { count } = facts;

/** Words of the map's key. */
export const mapLegend = {
  label: (framework: string) => `Map key, ${framework}`,
  title: "Key",
  matches: (n: number, of: number) => `${count(n)} of ${count(of)} match`,
  noMatch: "the others",
  /** By kind, as `placementStatuses` has them. */
  change: ["Same place", "Moved", "Added", "Removed"],
  /** Of a place that stands for its dots. */
  shares: "A circle is cut by how many of its jobs are in each group, clockwise from the top.",
  facts: `Under a job, close to: the school most need to start (${facts.years}) and the middle pay, a year or an hour (${facts.year}).`,
  position: "Places that share jobs lie near each other, as far as their cluster allows.",
  more: "How to read it",
  /** Of links, the path and the ties between places. */
  links: {
    /** `10 strongest ties: jobs that both places hold`. */
    nodeLinks: (n: number) => `${n === 1 ? "1 tie" : `${count(n)} strongest ties`}, by jobs shared`,
    path: (n: number) => `Path of ${jobs(n)}, in order`,
    /** `40 strongest of 277 ties between places that share jobs.` */
    ties: (n: number, of: number) =>
      of === 0
        ? "No two clusters share a job in this framework."
        : n < of
          ? `${count(n)} strongest of ${count(of)} ties between places that share jobs.`
          : `${count(n)} ${n === 1 ? "tie" : "ties"} between places that share jobs.`,
    /** Beside a line of that width: `7 to 9 jobs`. */
    width: (least: number, most: number) =>
      least === most ? jobs(least) : `${count(least)} to ${jobs(most)}`,
    widths: "Jobs that both hold",
  },
};
