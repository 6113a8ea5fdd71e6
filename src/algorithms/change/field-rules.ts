import type { FieldRule } from "#domain/field.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { Occupation } from "#domain/occupation.ts";

type Ruled = Pick<Occupation, "id" | "soc" | "stem">;

/**
 * The occupations that meet at least one of the rules, in their own order.
 *
 * @param programsOf codes of the programs that lead to the occupation, CIP 2020
 */
export const occupationsByRules = (
  rules: readonly FieldRule[],
  occupations: Iterable<Ruled>,
  programsOf: (id: OccupationId) => readonly string[],
): readonly OccupationId[] =>
  [...occupations]
    .filter((occupation) => rules.some((rule) => meets(rule, occupation, programsOf)))
    .map(({ id }) => id);

function meets(
  rule: FieldRule,
  { id, soc, stem }: Ruled,
  programsOf: (id: OccupationId) => readonly string[],
): boolean {
  switch (rule.kind) {
    case "programs":
      return programsOf(id).some((code) => code.startsWith(rule.series));
    case "group":
      return soc.startsWith(rule.soc);
    case "stem":
      return stem;
    default:
      return rule satisfies never;
  }
}

/** `program:12.05`, `soc:47` or `stem`. @returns `null` if the text is none of these */
export function fieldRuleFromText(text: string): FieldRule | null {
  if (text === "stem") return { kind: "stem" };
  const [, kind, code] = /^(program|soc):(\d{2}(?:[.-]\d{1,4})?)$/.exec(text) ?? [];
  if (kind === undefined || code === undefined) return null;
  return kind === "program" ? { kind: "programs", series: code } : { kind: "group", soc: code };
}

/** Series of CIP 2020 in what somebody typed, each once, as `01` or `12.05`; `null` if anything else is in it. */
export function readSeries(text: string): readonly string[] | null {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== "" && !/^cip$/i.test(part));
  const whole = parts.every((part) => /^\d{1,2}(\.(\d{2}|\d{4}))?$/.test(part));
  // A spreadsheet drops the first zero of `01`.
  const series = parts.map((part) => (/^\d(\.|$)/.test(part) ? `0${part}` : part));
  return whole && series.length > 0 ? [...new Set(series)] : null;
}
