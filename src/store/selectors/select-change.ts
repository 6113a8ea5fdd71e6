import { buildChangeReport, type ChangeReport } from "#algorithms/change/build-change-report.ts";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels } from "#algorithms/graph/map-levels.ts";

/** A level of the one framework and a level of the other. */
export interface LevelPair {
  readonly a: string;
  readonly b: string;
}

/** What can be held side by side: clusters with clusters, and what is drawn inside them, where both have it. */
export function changeLevels(a: FrameworkIndex, b: FrameworkIndex): readonly LevelPair[] {
  const ofA = mapLevels(a);
  const ofB = mapLevels(b);
  const clusters = { a: ofA.cluster, b: ofB.cluster };
  return ofA.place === null || ofB.place === null ? [clusters] : [clusters, { a: ofA.place, b: ofB.place }];
}

const cache = new WeakMap<FrameworkIndex, WeakMap<FrameworkIndex, Map<string, ChangeReport>>>();

/** What changed from one loaded framework to another, worked out once for a pair of levels. */
export function selectChange(a: FrameworkIndex, b: FrameworkIndex, levels: LevelPair): ChangeReport {
  const ofA = cache.get(a) ?? new WeakMap<FrameworkIndex, Map<string, ChangeReport>>();
  cache.set(a, ofA);
  const ofB = ofA.get(b) ?? new Map<string, ChangeReport>();
  ofA.set(b, ofB);
  const key = `${levels.a}\n${levels.b}`;
  const report = ofB.get(key) ?? buildChangeReport(a, b, levels);
  ofB.set(key, report);
  return report;
}
