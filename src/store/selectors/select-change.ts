import { buildChangeReport, type ChangeReport } from "#algorithms/change/build-change-report.ts";
import { type ChangeParameters, changeParameters } from "#algorithms/change/change-parameters.ts";
import { unitWorth } from "#algorithms/change/unit-worth.ts";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels } from "#algorithms/graph/map-levels.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { Occupation } from "#domain/occupation.ts";

/** A level of the one framework and a level of the other. */
export interface LevelPair {
  readonly a: string;
  readonly b: string;
}

/** What is held side by side by itself: clusters with clusters, and what is drawn inside them, where both have it. */
export function mainLevels(a: FrameworkIndex, b: FrameworkIndex): readonly LevelPair[] {
  const ofA = mapLevels(a);
  const ofB = mapLevels(b);
  const clusters = { a: ofA.cluster, b: ofB.cluster };
  return ofA.place === null || ofB.place === null ? [clusters] : [clusters, { a: ofA.place, b: ofB.place }];
}

/** Every pair of levels, those of {@link mainLevels} first. */
export function changeLevels(a: FrameworkIndex, b: FrameworkIndex): readonly LevelPair[] {
  const main = mainLevels(a, b);
  const others = a.framework.levels.flatMap((ofA) =>
    b.framework.levels.flatMap((ofB) =>
      main.some((pair) => pair.a === ofA.id && pair.b === ofB.id) ? [] : [{ a: ofA.id, b: ofB.id }],
    ),
  );
  return [...main, ...others];
}

/** Where the same pair of levels stands when the two are swapped. */
export function swappedLevels(a: FrameworkIndex, b: FrameworkIndex, at: number): number {
  const pair = changeLevels(a, b)[at];
  const back = changeLevels(b, a).findIndex((one) => one.a === pair?.b && one.b === pair.a);
  return Math.max(0, back);
}

/** How a report is counted, and the facts that some units need. */
export interface Counting {
  readonly rules: ChangeParameters;
  readonly occupations: ReadonlyMap<OccupationId, Occupation>;
}

const usual: Counting = { rules: changeParameters, occupations: new Map() };

/** Reports of one pair that are kept: of its levels, as the rules are tried out. */
const mostKept = 12;

const cache = new WeakMap<FrameworkIndex, WeakMap<FrameworkIndex, Map<string, ChangeReport>>>();

/** What changed from one loaded framework to another, worked out once for a pair of levels and its rules. */
export function selectChange(
  a: FrameworkIndex,
  b: FrameworkIndex,
  levels: LevelPair,
  { rules, occupations }: Counting = usual,
): ChangeReport {
  const ofA = cache.get(a) ?? new WeakMap<FrameworkIndex, Map<string, ChangeReport>>();
  cache.set(a, ofA);
  const ofB = ofA.get(b) ?? new Map<string, ChangeReport>();
  ofA.set(b, ofB);
  // Figures come after the frameworks.
  const facts = rules.unit === "occupations" ? 0 : occupations.size;
  const key = [levels.a, levels.b, JSON.stringify(rules), facts].join("\n");
  const known = ofB.get(key);
  if (known !== undefined) return known;
  const [oldest] = ofB.keys();
  if (oldest !== undefined && ofB.size >= mostKept) ofB.delete(oldest);
  const report = buildChangeReport(a, b, levels, rules, unitWorth(rules.unit, occupations));
  ofB.set(key, report);
  return report;
}
