import { changeParameters } from "../../src/algorithms/change/change-parameters.ts";
import { countFlows } from "../../src/algorithms/change/count-flows.ts";
import { buildFrameworkIndex } from "../../src/algorithms/graph/framework-index.ts";
import type { Framework } from "../../src/domain/framework.ts";
import type { DraftLead } from "./draft-lead.ts";

/** A place is told if at least {@link changeParameters.part} of what the name held is there. */
const mostPlaces = 5;

/**
 * What became of each named place of an older edition: the newer places that hold its occupations, by memberships and
 * not by names. Places without an occupation are left out.
 */
export function oldNameLeads(
  older: Framework,
  newer: Framework,
  levels: readonly { readonly a: string; readonly b: string }[],
): readonly DraftLead[] {
  const [a, b] = [buildFrameworkIndex(older), buildFrameworkIndex(newer)];
  return levels.flatMap((level) => {
    const { flows } = countFlows(a, b, level, changeParameters);
    return older.nodes
      .filter((node) => node.level === level.a)
      .map((node): DraftLead => {
        const leaving = flows.filter((flow) => flow.a === node.id).sort((one, other) => other.out - one.out);
        const told = leaving
          .filter(({ out }, at) => at === 0 || out >= changeParameters.part)
          .slice(0, mostPlaces);
        return {
          kind: "old-name",
          names: node.short === null ? [node.title] : [node.title, node.short],
          by: "table",
          occupations: [],
          nodes: told.map((flow) => [newer.id, flow.b] as const),
        };
      })
      .filter(({ nodes }) => nodes.length > 0);
  });
}
