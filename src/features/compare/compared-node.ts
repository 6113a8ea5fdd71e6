import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { NodeFacts } from "#algorithms/measures/node-facts.ts";
import type { FrameworkNode, Level } from "#domain/framework.ts";
import type { Occupation } from "#domain/occupation.ts";
import type { CompareColumn } from "./ColumnHead.tsx";

/** A cluster, pathway or sub-cluster in Compare, with what it holds and comes to. */
export interface ComparedNode extends CompareColumn {
  /** Its target's key. */
  readonly key: string;
  readonly node: FrameworkNode;
  readonly level: Level;
  readonly index: FrameworkIndex;
  readonly occupations: readonly Occupation[];
  readonly facts: NodeFacts;
}
