import { csvText } from "#algorithms/write/csv-text.ts";
import { writtenTitle } from "#domain/framework.ts";
import { entryEducations } from "#domain/occupation.ts";
import type { Text } from "#text/en.ts";
import type { ShownSheet } from "./use-sheets.ts";

/** A row a node of every framework, in the order on screen; blank where there are too few to say. Shares are of 1. */
export function balanceCsv(
  sheets: readonly ShownSheet[],
  { balance: words, facts }: Pick<Text, "balance" | "facts">,
): string {
  return csvText([
    [...words.csvColumns, ...entryEducations, ...words.csvLast],
    ...sheets.flatMap(({ frameworkId, level, rows, payLine }) =>
      rows.map(({ node, balance, flags }) => [
        frameworkId,
        level.id,
        node.id,
        writtenTitle(node),
        balance.occupations,
        balance.notPublished,
        balance.employment.value,
        balance.employment.restsOn,
        balance.openings.value,
        balance.openings.restsOn,
        rounded(balance.growth.value),
        balance.growth.restsOn,
        balance.pay.value?.median ?? null,
        balance.pay.value?.p25 ?? null,
        balance.pay.value?.p75 ?? null,
        balance.pay.restsOn,
        rounded(balance.belowBachelors.value),
        balance.belowBachelors.restsOn,
        rounded(balance.goodPay.value),
        balance.goodPay.restsOn,
        payLine,
        rounded(balance.coherence.value?.value ?? null),
        balance.coherence.restsOn,
        ...balance.education.counts,
        balance.education.unknown,
        flags.map(words.flag).join(" "),
        facts.year,
        facts.years,
      ]),
    ),
  ]);
}

const rounded = (value: number | null) => (value === null ? null : Math.round(value * 10_000) / 10_000);
