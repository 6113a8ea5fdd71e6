import { type GroupWords, nameGroups } from "#algorithms/compute/name-groups.ts";
import { wardClusters } from "#algorithms/compute/ward-clusters.ts";
import { occupationSimilarity, type Profile } from "#algorithms/similarity/occupation-similarity.ts";
import { type FrameworkFile, frameworkFormat, frameworkFormatVersion } from "#domain/framework.ts";

/** All that a framework is drawn from: occupations in the table's order, and what each is rated by. */
export interface RatedOccupations extends GroupWords {
  readonly ids: readonly string[];
  readonly profiles: readonly Profile[];
}

/** How the framework is called, and what it says of itself. */
export type DrawnHeading = Pick<
  FrameworkFile,
  "id" | "title" | "edition" | "publisher" | "license" | "sources" | "levels"
> & { readonly note: string };

/**
 * A framework that nobody has proposed: as many clusters as asked for, of occupations that are alike in skills,
 * knowledge and interests. Two occupations are as far apart as the chord between them, the root of 2 - 2 s for a
 * similarity s; they are grouped by Ward's method. Each cluster is named by the areas that it rates higher than other
 * occupations do. Nothing is random: the same figures give the same framework. Occupations of which neither skills
 * nor knowledge are published are left out.
 *
 * @throws {RangeError} if the heading has no level
 */
export function frameworkFromData(
  rated: RatedOccupations,
  clusters: number,
  { note, ...heading }: DrawnHeading,
): FrameworkFile {
  const [level] = heading.levels;
  if (level === undefined) throw new RangeError(`a framework needs a level: ${heading.id}`);
  const { whole } = occupationSimilarity(rated.profiles);
  const known = rated.ids.flatMap((_, at) => (whole(at, at) === null ? [] : [at]));
  const chord = (a: number, b: number) =>
    Math.sqrt(Math.max(0, 2 - 2 * (whole(known[a] ?? 0, known[b] ?? 0) ?? 0)));
  const groups = wardClusters(known.length, chord, clusters).map((group) =>
    group.map((position) => known[position] ?? 0),
  );
  const names = nameGroups(groups, rated);
  return {
    format: frameworkFormat,
    formatVersion: frameworkFormatVersion,
    ...heading,
    basedOn: null,
    note,
    nodes: groups.map((_, at) => ({
      id: `group-${at + 1}`,
      level: level.id,
      title: names[at]?.title ?? `${at + 1}`,
      parent: null,
      ...(names[at]?.short != null && { short: names[at].short }),
    })),
    memberships: groups.flatMap((group, at) =>
      group.map((occupation) => ({
        occupation: rated.ids[occupation] ?? "",
        node: `group-${at + 1}`,
        basis: "computed" as const,
      })),
    ),
  };
}
