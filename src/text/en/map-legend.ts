import { facts } from "#text/en/facts.ts";

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
};
