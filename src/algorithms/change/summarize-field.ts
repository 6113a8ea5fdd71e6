import type { FieldTrace } from "#algorithms/change/trace-field.ts";
import type { FieldAnswer } from "#domain/field.ts";
import type { Level } from "#domain/framework.ts";

/** @param framework its short name */
export function summarizeField(
  { level, placed, notPlaced, nodesToCover, rows: [top] }: FieldTrace,
  framework: string,
  levels: readonly Level[],
): FieldAnswer {
  return {
    framework,
    level: levels.find(({ id }) => id === level) ?? { singular: level, plural: level },
    field: placed.length + notPlaced.length,
    placed: placed.length,
    nodesToCover,
    top:
      top === undefined
        ? null
        : {
            title: top.node.title,
            count: top.occupations.length,
            share: top.share,
            ofNode: top.ofNode,
            leads: top.leads,
          },
  };
}
