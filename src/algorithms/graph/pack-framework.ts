import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { Framework, FrameworkNode } from "#domain/framework.ts";
import { type NodeId, nodeId, type OccupationId, occupationId } from "#domain/ids.ts";

/**
 * A framework on its way to another thread: 100,000 objects would hold the page a fifth of a second while they are
 * copied, a few long texts and flat numbers a hundredth. It has what is drawn and found: the tree, names, marks and
 * memberships; no codes, programs, sectors and roles.
 */
export interface PackedFramework {
  readonly head: Omit<Framework, "nodes" | "memberships">;
  /** Lists of texts, one for each node, as JSON. */
  readonly ids: string;
  readonly titles: string;
  readonly shorts: string;
  readonly marks: string;
  /** As in `FrameworkTable`. */
  readonly parents: Int32Array;
  readonly levels: Uint8Array;
  readonly occupations: readonly OccupationId[];
  readonly memberNodes: Int32Array;
  readonly memberOccupations: Int32Array;
}

/** Each step is a moment in which the caller may let others work. */
export function* packFrameworkSteps({ framework, table }: FrameworkIndex): Generator<void, PackedFramework> {
  const { nodes, memberships: _, ...head } = framework;
  const column = (textOf: (node: FrameworkNode) => string | null) => JSON.stringify(nodes.map(textOf));
  const ids = column(({ id }) => id);
  yield;
  const titles = column(({ title }) => title);
  yield;
  const shorts = column(({ short }) => short);
  const marks = column(({ mark }) => mark);
  const { parents, levels, occupations, memberNodes, memberOccupations } = table;
  return { head, ids, titles, shorts, marks, parents, levels, occupations, memberNodes, memberOccupations };
}

export function unpackFramework(packed: PackedFramework): Framework {
  const { head, parents, memberOccupations, occupations } = packed;
  const textsOf = <Text>(column: string) => JSON.parse(column) as readonly Text[];
  const ids = textsOf<NodeId>(packed.ids);
  const titles = textsOf<string>(packed.titles);
  const shorts = textsOf<string | null>(packed.shorts);
  const marks = textsOf<string | null>(packed.marks);
  return {
    ...head,
    nodes: ids.map((id, at) => ({
      id,
      level: head.levels[packed.levels[at] ?? 0]?.id ?? "",
      title: titles[at] ?? "",
      short: shorts[at] ?? null,
      mark: marks[at] ?? null,
      parent: ids[parents[at] ?? -1] ?? null,
      code: null,
      crossCutting: false,
      programs: [],
      sectors: [],
    })),
    memberships: Array.from(packed.memberNodes, (node, at) => ({
      occupation: occupations[memberOccupations[at] ?? 0] ?? occupationId(""),
      node: ids[node] ?? nodeId(""),
      role: null,
      basis: "published" as const,
      publishedFor: null,
    })),
  };
}
