import { facts } from "#text/en/facts.ts";
import { counted } from "#text/en/nouns.ts";

const day = new Intl.DateTimeFormat("en-US", { dateStyle: "long" });
const { list } = facts;

/** Words of the picture of a map: those that ask for it, and those that stand in it. */
export const picture = {
  /** Under a long list on paper. */
  rowsCut: (n: number, of: number) =>
    `The first ${facts.count(n)} of ${facts.count(of)} rows. Filter, or pick a part, to print the rest.`,
  label: "Save or print a picture of the map",
  title: "Picture of the map",
  lead: "What is on screen, with its key, sources and date.",
  which: "Maps in the picture",
  this: "This map",
  all: (n: number) => (n === 2 ? "Both maps" : `All ${n} maps`),
  colours: "Colors",
  asShown: "As on screen",
  light: "Light, for paper",
  kinds: {
    svg: ["Save as SVG", "Sharp at any size"],
    png: ["Save as PNG", "Twice the size on screen"],
    print: ["Print", "One page, letter size"],
  },
  saved: (file: string) => `Picture saved: ${file}`,
  failed: "The picture could not be made. Try the other kind, or print the outline or the table.",
  noMap: "The map is not here yet. Try again in a moment.",
  /** The framework, `map`, the day: `soc-2018-map-….svg`. */
  fileName: (frameworkIds: readonly string[], isoDay: string, kind: string) =>
    `${frameworkIds.join("-and-").slice(0, 120)}-map-${isoDay}.${kind}`,
  beside: (n: number) => `${counted(n, { singular: "framework", plural: "frameworks" })} side by side`,
  ofFramework: (title: string, edition: string) => (edition === "" ? title : `${title}, ${edition}`),
  opened: (titles: readonly string[]) => `Open: ${list(titles)}.`,
  more: (n: number) => `${facts.count(n)} more`,
  picked: (title: string) => `Picked: ${title}.`,
  coloured: (by: string) => `Color by: ${by.toLowerCase()}.`,
  sized: (by: string) => `Size by: ${by.toLowerCase()}.`,
  /** Of a filter: `pay ($100,000 or more)`. */
  pick: (facet: string, band: string) => `${facet === "STEM" ? facet : facet.toLowerCase()} (${band})`,
  filtered: (parts: readonly string[]) => `Filter: ${list(parts)}.`,
  part: "A part of the map.",
  everyOccupation: "A dot for every occupation.",
  compared: (title: string) => `In Compare: ${title}`,
  otherClusters: (n: number) => `and ${facts.count(n)} more`,
  made: (date: Date) => `Picture made ${day.format(date)}.`,
  with: (app: string) => `Drawn by ${app}.`,
};
