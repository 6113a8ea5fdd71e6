import type { BalanceRow, BalanceSheet } from "#algorithms/measures/balance-sheet.ts";
import { entryEducations } from "#domain/occupation.ts";
import type { Noun } from "#text/en/nouns.ts";
import { en } from "#text/en.ts";

const { balance: text, facts } = en;

interface Asked {
  readonly framework: string;
  readonly level: Noun;
  readonly payLine: number;
  readonly usual: boolean;
}

/** The sheet as a person reads it in a shell: the largest node first, each with its figures and flags. */
export function balanceToLines({ rows, whole }: BalanceSheet, asked: Asked): readonly string[] {
  const flagged = rows.filter(({ flags }) => flags.length > 0).length;
  return [
    text.cli.head(asked.framework, rows.length, asked.level, whole.occupations),
    text.cli.payLine(asked.payLine, asked.usual),
    "",
    ...rows.toSorted((a, b) => b.balance.occupations - a.balance.occupations).flatMap(rowToLines),
    "",
    text.flagged(flagged, rows.length, asked.level).replace(/:$/, "."),
  ];
}

function rowToLines({ node, balance, flags }: BalanceRow): readonly string[] {
  const { employment, openings, growth, pay, belowBachelors, goodPay, coherence, education } = balance;
  const said = <Value>(value: Value | null, say: (value: Value) => string) =>
    value === null ? text.tooFew.toLowerCase() : say(value);
  const steps = entryEducations.flatMap((step, at) => {
    const count = education.counts[at] ?? 0;
    return count === 0 ? [] : [{ name: facts.educationShort[step], count }];
  });
  const figures = [
    text.cli.figure("occupations", facts.count(balance.occupations)),
    text.cli.figure("employment", said(employment.value, text.count)),
    text.cli.figure("openings", said(openings.value, facts.count)),
    text.cli.figure("growth", said(growth.value, text.growth)),
    text.cli.figure("pay", said(pay.value?.median ?? null, text.pay)),
    text.cli.figure(
      "spread",
      said(pay.value, ({ p25, p75 }) => text.spread(p25, p75)),
    ),
    text.cli.figure("belowBachelors", said(belowBachelors.value, text.share)),
    text.cli.figure("goodPay", said(goodPay.value, text.share)),
    text.cli.figure("coherence", said(coherence.value?.value ?? null, text.coherence)),
  ];
  return [
    `${node.title}: ${figures.join("; ")}.`,
    `  ${text.ladderLabel(steps, education.unknown)}`,
    ...flags.map((flag) => `  ! ${text.flag(flag)}`),
  ];
}
