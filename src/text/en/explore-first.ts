import { capital } from "#algorithms/words/capital.ts";
import type { Held } from "#domain/held.ts";
import { facts } from "#text/en/facts.ts";
import { counted, held, type Noun, occupations } from "#text/en/nouns.ts";

const { count } = facts;
const listed = (...parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(", ");

/** Words of the map and of the list of clusters, which the page opens on. */
export const exploreFirst = {
  map: {
    whole: "Whole map",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    fit: "Fit the map",
    /** What the drawn links are: `10 related jobs, 5 clusters`. */
    links: (jobs: number, places: number, clusters: number, cluster: string, plural: string) =>
      [
        jobs > 0 ? `${count(jobs)} related ${jobs === 1 ? "job" : "jobs"}` : "",
        places > 0 ? `${count(places)} other ${places === 1 ? "place" : "places"}` : "",
        counted(clusters, { singular: cluster, plural }),
      ]
        .filter(Boolean)
        .join(", "),
    /** Under a job's name, close to: `Associate’s · $44,200`. */
    facts: (school: string | null, pay: string | null) =>
      school === null && pay === null
        ? "School and pay not published"
        : `${school ?? "School not published"} · ${pay ?? "pay not published"}`,
    picked: "picked",
    notPicked: "not picked",
    loading: "The map is on its way.",
    stop: "Stop, and show the outline",
    tooMuch: {
      label: "Too much to show at once",
      sentence: (n: number) => `${count(n)} marks are too many to read at once, so the map shows the groups.`,
      group: (title: string) => `Show ${title}`,
      all: "Draw all",
    },
  },
  index: {
    label: (plural: string) => capital(plural),
    entry: (title: string, what: Held) => listed(title, held(what)),
    /** `14 clusters, 72 sub-clusters, 1,016 occupations. Education holds the most: 81.` */
    takeaway: (
      levels: readonly (Noun & { readonly count: number })[],
      placed: number,
      largest: { readonly title: string; readonly marks: number } | null,
    ) =>
      `${[...levels.map((level) => counted(level.count, level)), ...(placed === 0 ? [] : [occupations(placed)])].join(", ")}.${
        largest === null ? "" : ` ${largest.title} holds the most: ${count(largest.marks)}.`
      }`,
  },
};
