import type { BalanceFlag } from "#algorithms/measures/balance-flags.ts";
import type { Balance, BalanceRow, BalanceSheet } from "#algorithms/measures/balance-sheet.ts";
import { entryEducations } from "#domain/occupation.ts";

interface Asked {
  readonly framework: string;
  readonly level: string;
  readonly payLine: number;
}

/** The form that other programs read; see the README. */
export const balanceToJson = ({ rows, whole, meanSize }: BalanceSheet, asked: Asked) => ({
  ...asked,
  meanSize: round(meanSize),
  nodes: rows.map(nodeToJson),
  whole: figuresToJson(whole),
});

const nodeToJson = ({ node, balance, flags }: BalanceRow) => ({
  id: node.id,
  title: node.title,
  ...figuresToJson(balance),
  coherence: {
    value: rounded(balance.coherence.value?.value),
    inside: rounded(balance.coherence.value?.inside),
    outside: rounded(balance.coherence.value?.outside),
    restsOn: balance.coherence.restsOn,
  },
  flags: flags.map(flagToJson),
});

const figuresToJson = (balance: Omit<Balance, "coherence">) => ({
  occupations: balance.occupations,
  notPublished: balance.notPublished,
  employment: balance.employment,
  openings: balance.openings,
  growth: { ...balance.growth, value: rounded(balance.growth.value) },
  pay: {
    median: balance.pay.value?.median ?? null,
    p25: balance.pay.value?.p25 ?? null,
    p75: balance.pay.value?.p75 ?? null,
    restsOn: balance.pay.restsOn,
    codes: balance.pay.codes,
  },
  belowBachelors: { ...balance.belowBachelors, value: rounded(balance.belowBachelors.value) },
  ladder: {
    steps: entryEducations.map((education, step) => ({
      education,
      occupations: balance.education.counts[step] ?? 0,
    })),
    notPublished: balance.education.unknown,
  },
  goodPay: { ...balance.goodPay, value: rounded(balance.goodPay.value) },
});

const flagToJson = (flag: BalanceFlag) => {
  switch (flag.kind) {
    case "too-big":
      return { ...flag, mean: round(flag.mean) };
    case "incoherent":
      return { ...flag, value: round(flag.value) };
    default:
      return flag;
  }
};

const round = (value: number) => Math.round(value * 10_000) / 10_000;
const rounded = (value: number | null | undefined) =>
  value === null || value === undefined ? null : round(value);
