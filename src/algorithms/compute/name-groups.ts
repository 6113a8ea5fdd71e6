import { type AreaRatings, standingOut } from "#algorithms/compute/standing-out.ts";

/** What groups of occupations are named from, each in the same order. */
export interface GroupWords extends AreaRatings {
  readonly titles: readonly string[];
  /** `null` where not published. */
  readonly jobs: readonly (number | null)[];
}

export interface GroupName {
  readonly title: string;
  /** The first area alone, where no other group has it first. */
  readonly short: string | null;
}

/**
 * Names each group by the two skill and knowledge areas that stand out in it most (one, if the second does so less
 * than half as much); a group in which none does by the two occupations with the most jobs. Where that is the name of
 * a group before, more of the same are added.
 *
 * @param groups positions of occupations
 */
export function nameGroups(groups: readonly (readonly number[])[], words: GroupWords): readonly GroupName[] {
  const taken = new Set<string>();
  const named = groups.map((group) => {
    const areas = standingOut(group, words);
    const [first, second] = areas;
    const least = first !== undefined && second !== undefined && second.by >= first.by / 2 ? 2 : 1;
    const byAreas = longer(
      areas.map(({ name }) => name),
      least,
      ", ",
    );
    const byJobs = longer(largestOf(group, words), 2, "; ");
    const title = [...byAreas, ...byJobs].find((name) => !taken.has(name)) ?? "";
    taken.add(title);
    return { title, lead: byAreas.includes(title) && first !== undefined ? first.name : null };
  });
  const isShared = (lead: string) => named.filter((one) => one.lead === lead).length > 1;
  return named.map(({ title, lead }) => ({
    title,
    short: lead === null || lead === title || isShared(lead) ? null : lead,
  }));
}

/** The first few words together, then one more and one more. */
const longer = (words: readonly string[], least: number, between: string): readonly string[] =>
  words.flatMap((_, at) =>
    at + 1 < Math.min(least, words.length) ? [] : [words.slice(0, at + 1).join(between)],
  );

/** Titles, those with the most jobs first; at a tie in their order. */
const largestOf = (group: readonly number[], { titles, jobs }: GroupWords): readonly string[] =>
  [...group].sort((a, b) => (jobs[b] ?? 0) - (jobs[a] ?? 0) || a - b).flatMap((at) => titles[at] ?? []);
