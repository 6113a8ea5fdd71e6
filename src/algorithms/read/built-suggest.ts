import { type StyleId, styleIds } from "#domain/answers.ts";
import type { OccupationId } from "#domain/ids.ts";
import { brightReasons, type OwnList, ownLists, type SuggestFacts } from "#domain/suggest-facts.ts";

/** `data/suggest.json`; occupations by their position in their table. */
export interface BuiltSuggest {
  /** Impact in hundredths, in the order of `styleIds`. */
  readonly styles: {
    readonly occupations: readonly number[];
    readonly impacts: readonly (readonly number[])[];
  };
  /** For each flagged occupation, the places of its reasons in `brightReasons`. */
  readonly bright: readonly (readonly [occupation: number, reasons: readonly number[]])[];
  readonly lists: Readonly<Record<OwnList, readonly number[]>>;
  readonly allPay: number;
}

/** `ids`: the occupations in the order of their table. */
export function suggestFromBuilt(
  { styles, bright, lists, allPay }: BuiltSuggest,
  ids: readonly OccupationId[],
): SuggestFacts {
  const idAt = (at: number): OccupationId => {
    const id = ids[at];
    if (id === undefined) throw new RangeError(`no occupation at ${at} (of ${ids.length})`);
    return id;
  };
  return {
    styles: new Map(
      styles.occupations.map((at, row) => [idAt(at), impactsOf(styles.impacts[row] ?? [])] as const),
    ),
    bright: new Map(
      bright.map(([at, reasons]) => [idAt(at), reasons.flatMap((one) => brightReasons[one] ?? [])] as const),
    ),
    lists: byName(ownLists, (list) => new Set(lists[list].map(idAt))),
    allPay,
  };
}

const impactsOf = (hundredths: readonly number[]): Readonly<Record<StyleId, number>> =>
  byName(styleIds, (style) => (hundredths[styleIds.indexOf(style)] ?? 0) / 100);

const byName = <Name extends string, Value>(
  names: readonly Name[],
  read: (name: Name) => Value,
): Readonly<Record<Name, Value>> =>
  Object.fromEntries(names.map((name) => [name, read(name)])) as Record<Name, Value>;
