import { clusterColours14, clusterColours17, type DataColour } from "#algorithms/graph/cluster-colours.ts";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels, nodesAtLevel } from "#algorithms/graph/map-levels.ts";
import { nodesWithin } from "#algorithms/graph/nodes-within.ts";
import { contentWords } from "#algorithms/words/content-words.ts";
import type { NodeId } from "#domain/ids.ts";

/** How a cluster, and all that is in it, is told from the others. */
export interface ClusterMark {
  readonly cluster: NodeId;
  /** Two letters, unique in the framework. */
  readonly code: string;
  readonly colour: DataColour;
  /** Black or white, whichever reads on the colour. */
  readonly onColour: DataColour;
}

/** Land without a colour of its own. */
export const noColour: DataColour = { light: "#66737e", dark: "#8d9ba7" };

/**
 * Codes from the file where it chooses them, else the initials of the title's first two content words,
 * made unique in file order. Colours by the framework's order; more than 17 clusters have none.
 *
 * @returns the mark of every node that is a cluster or below one
 */
export function buildClusterMarks(index: FrameworkIndex): ReadonlyMap<NodeId, ClusterMark> {
  const clusters = nodesAtLevel(index, mapLevels(index).cluster);
  const taken = new Set(clusters.flatMap(({ mark }) => (mark === null ? [] : [mark])));
  const marks = new Map<NodeId, ClusterMark>();
  for (const [at, cluster] of clusters.entries()) {
    const { id, title, mark } = cluster;
    const code = mark ?? freeCode(title, taken);
    taken.add(code);
    const colour = colourAt(at, clusters.length);
    const own = { cluster: id, code, colour, onColour: onColours(colour) };
    for (const node of nodesWithin(index, cluster)) marks.set(node.id, own);
  }
  return marks;
}

function colourAt(at: number, count: number): DataColour {
  const set =
    count <= clusterColours14.length
      ? clusterColours14
      : count <= clusterColours17.length
        ? clusterColours17
        : [];
  return set[at] ?? noColour;
}

function freeCode(title: string, taken: ReadonlySet<string>): string {
  const words = contentWords(title.toLowerCase());
  const letters = [...words.join("").toUpperCase()].filter((letter) => /[A-Z0-9]/.test(letter));
  const first = letters[0] ?? "N";
  const initials = words
    .map((word) => word.charAt(0).toUpperCase())
    .filter((letter) => /[A-Z0-9]/.test(letter));
  const seconds = [...initials.slice(1), ...letters.slice(1), ..."ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"];
  for (const second of seconds) if (!taken.has(first + second)) return first + second;
  for (const other of "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    for (const second of seconds) if (!taken.has(other + second)) return other + second;
  return first + (letters[1] ?? "X");
}

export const onColours = ({ light, dark }: DataColour): DataColour => ({
  light: onColour(light),
  dark: onColour(dark),
});

/** White if that gives 4.5:1, else black. */
const onColour = (hex: string) => (1.05 / (luminance(hex) + 0.05) >= 4.5 ? "#ffffff" : "#000000");

/** Relative luminance, 0 to 1 (WCAG 2.2). */
export function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
