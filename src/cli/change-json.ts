import type { ChangeReport, PairRelation } from "#algorithms/change/build-change-report.ts";
import { summarizeChange } from "#algorithms/change/summarize-change.ts";
import type { Relation } from "#domain/change.ts";
import type { FrameworkNode } from "#domain/framework.ts";
import type { ChangeNames } from "#text/en/change-sentences.ts";
import { en } from "#text/en.ts";

const { changes: text } = en;

/** With more pairs of nodes than this, those that are separate are left out: they are nearly all. */
const mostPairs = 250_000;

/** The form that other programs read; see the README. */
export function changeToJson(report: ChangeReport, names: ChangeNames) {
  const { table, changes, levels, movesToNest, alike } = report;
  return {
    from: report.from.id,
    to: report.to.id,
    levels: [levels.a, levels.b],
    compared: table.compared.length,
    notPlaced: { from: table.notPlaced.from.length, to: table.notPlaced.to.length },
    alike: { movesToNest: [movesToNest.from, movesToNest.to], score: alike.score },
    changes: changes.map((one) => {
      const summary = summarizeChange(table, one);
      return {
        kind: one.kind,
        from: one.from.map(idAndTitle),
        to: one.to.map(idAndTitle),
        occupations: one.occupations,
        shares: one.flows.map((flow) => ({
          a: flow.a,
          b: flow.b,
          flow: flow.weight,
          out: flow.out,
          in: flow.in,
          shared: flow.occupations.length,
        })),
        basis: one.basis,
        borderline: one.borderline,
        sentence: text.plain(text.sentence(summary, names)),
      };
    }),
    relations: everyPair(report).map(({ a, b, relation, shared }) => ({
      a,
      b,
      relation: relationWords[relation],
      shared,
    })),
  };
}

const idAndTitle = ({ id, title }: FrameworkNode) => ({ id, title });

const relationWords: Readonly<Record<Relation, string>> = {
  same: "same",
  contains: "contains",
  contained: "contained in",
  overlaps: "overlaps",
  separate: "separate",
};

/** In node order of the first, then of the second. */
function everyPair({ table: { a, b }, relations }: ChangeReport): readonly Omit<PairRelation, "mostly">[] {
  if (a.nodes.length * b.nodes.length > mostPairs) return relations;
  const known = new Map(relations.map((one) => [`${one.a}\n${one.b}`, one]));
  return a.nodes.flatMap((from) =>
    b.nodes.map(
      (to) => known.get(`${from.id}\n${to.id}`) ?? { a: from.id, b: to.id, relation: "separate", shared: 0 },
    ),
  );
}
