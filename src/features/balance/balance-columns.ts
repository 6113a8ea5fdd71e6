import type { Balance } from "#algorithms/measures/balance-sheet.ts";
import type { BalanceMeasure, BalancePart } from "#domain/balance-view.ts";
import type { Text } from "#text/en.ts";

/** A figure in words; `said` is `null` where there are too few to say. */
interface SaidFigure {
  readonly said: string | null;
  /** What it is made of, in small print. */
  readonly note: string | null;
  /** On how many occupations it rests; `null` for what needs no such word. */
  readonly restsOn: number | null;
}

export interface BalanceColumn {
  readonly id: Exclude<BalanceMeasure, "title" | "flags">;
  readonly part: BalancePart;
  /** A whole framework has no rest to be held against. */
  readonly say: (balance: WholeOrPart, words: Text["balance"]) => SaidFigure;
}

type WholeOrPart = Omit<Balance, "coherence"> & Partial<Pick<Balance, "coherence">>;

const figure = <Value>(
  { value, restsOn }: { readonly value: Value | null; readonly restsOn: number },
  say: (value: Value) => string,
): SaidFigure => ({ said: value === null ? null : say(value), note: null, restsOn });

/** The figures of a balance sheet in the order in which they are read. */
export const balanceColumns: readonly BalanceColumn[] = [
  {
    id: "occupations",
    part: "size",
    say: ({ occupations, notPublished }, words) => ({
      said: words.count(occupations),
      note: notPublished > 0 ? words.notPublished(notPublished) : null,
      restsOn: null,
    }),
  },
  {
    id: "employment",
    part: "size",
    say: ({ employment }, words) => figure(employment, words.count),
  },
  { id: "openings", part: "size", say: ({ openings }, words) => figure(openings, words.count) },
  { id: "growth", part: "size", say: ({ growth }, words) => figure(growth, words.growth) },
  { id: "pay", part: "pay", say: ({ pay }, words) => figure(pay, ({ median }) => words.pay(median)) },
  {
    id: "spread",
    part: "pay",
    say: ({ pay }, words) => figure(pay, ({ p25, p75 }) => words.spread(p25, p75)),
  },
  {
    id: "belowBachelors",
    part: "school",
    say: ({ belowBachelors }, words) => figure(belowBachelors, words.share),
  },
  { id: "goodPay", part: "pay", say: ({ goodPay }, words) => figure(goodPay, words.share) },
  {
    id: "coherence",
    part: "fit",
    say: ({ coherence }, words) => {
      if (coherence === undefined) return { said: "\u2013", note: words.noRest, restsOn: null };
      const { value } = coherence;
      return {
        ...figure(coherence, (found) => words.coherence(found.value)),
        note: value === null ? null : words.coherenceParts(value.inside, value.outside),
      };
    },
  },
];
