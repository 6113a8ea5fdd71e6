import { rollup } from "d3";
import type { Worth } from "#algorithms/change/count-flows.ts";
import type { ChangeUnit } from "#domain/change.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { Occupation } from "#domain/occupation.ts";

type Facts = Pick<Occupation, "wage" | "outlook">;

/**
 * What an occupation counts for in a unit: its jobs (May 2025) or openings a year (2024-34), national, as published
 * for its code. A code that several of the compared occupations share gives each an equal part.
 *
 * @returns `null` where each occupation counts as one
 */
export function unitWorth(unit: ChangeUnit, occupations: ReadonlyMap<OccupationId, Facts>): Worth | null {
  if (unit === "occupations") return null;
  return (compared) => {
    const figures = compared.flatMap((id) => {
      const figure = figureOf(unit, occupations.get(id));
      return figure === null ? [] : [{ id, ...figure }];
    });
    const sharing = rollup(
      figures,
      (same) => same.length,
      ({ code }) => code,
    );
    return new Map(figures.map(({ id, code, value }) => [id, value / (sharing.get(code) ?? 1)]));
  };
}

function figureOf(unit: Exclude<ChangeUnit, "occupations">, facts: Facts | undefined) {
  const [code, value] =
    unit === "employment"
      ? [facts?.wage?.code, facts?.wage?.employment]
      : [facts?.outlook?.code, facts?.outlook?.openingsPerYear];
  return code === undefined || value === undefined || value === null ? null : { code, value };
}
