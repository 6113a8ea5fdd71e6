import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { NodeId } from "#domain/ids.ts";
import type { Target } from "#domain/target.ts";
import type { LevelPair } from "#store/selectors/select-change.ts";
import type { ChangeNames } from "#text/en/change-sentences.ts";

/** One of the two frameworks that are compared, and the pane that shows it. */
export interface ComparedSide {
  readonly paneId: number;
  readonly index: FrameworkIndex;
  /** "Modernized 2024". */
  readonly short: string;
}

export const nodeTarget = ({ index }: ComparedSide, id: NodeId): Target => ({
  kind: "node",
  frameworkId: index.framework.id,
  id,
});

/** What the two frameworks and their levels are called in sentences. */
export function changeNames(from: ComparedSide, to: ComparedSide, levels: LevelPair): ChangeNames {
  return {
    from: from.short,
    to: to.short,
    fromLevel: levelWords(from, levels.a),
    toLevel: levelWords(to, levels.b),
  };
}

const levelWords = ({ index }: ComparedSide, id: string) =>
  index.framework.levels.find((level) => level.id === id) ?? { singular: id, plural: id };
