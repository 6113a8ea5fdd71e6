import { fieldRuleFromText } from "#algorithms/change/field-rules.ts";
import type { FieldPreset } from "#domain/field.ts";
import type { OccupationId } from "#domain/ids.ts";

/** `data/fields.json`: ready-made fields; occupations by their position in their table. */
export type BuiltFields = readonly {
  readonly id: string;
  readonly title: string;
  readonly names: readonly string[];
  /** As in `data/words/fields.csv`. */
  readonly rules: readonly string[];
  readonly occupations: readonly number[];
}[];

/** `ids`: the occupations in the order of their table. */
export const fieldsFromBuilt = (built: BuiltFields, ids: readonly OccupationId[]): readonly FieldPreset[] =>
  built.map(({ id, title, names, rules, occupations }) => ({
    id,
    title,
    names,
    rules: rules.map((text) => {
      const rule = fieldRuleFromText(text);
      if (rule === null) throw new RangeError(`unknown rule: ${text} (field ${id})`);
      return rule;
    }),
    occupations: occupations.map((at) => {
      const occupation = ids[at];
      if (occupation === undefined) throw new RangeError(`no occupation at ${at} (of ${ids.length})`);
      return occupation;
    }),
  }));
