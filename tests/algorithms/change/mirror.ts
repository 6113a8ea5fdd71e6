import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import type { Change } from "#algorithms/change/change.ts";

/** The kinds of a report, in short; the same as `mirroredKinds` of the pair the other way round. */
export const plainKinds = ({ changes }: ChangeReport): readonly string[] => changes.flatMap(plain).sort();
export const mirroredKinds = ({ changes }: ChangeReport): readonly string[] =>
  changes.flatMap(mirrored).sort();

const idsOf = (nodes: Change["from"]) =>
  nodes
    .map(({ id }) => id)
    .sort()
    .join(" ");

/** A part that splits off to a new node is, the other way round, a part of that node's own breakdown. */
const toldElsewhere = ({ kind, to }: Change) => kind === "split-off" && to.length === 1;

function plain(change: Change): readonly string[] {
  const { kind, from, to, scattered } = change;
  if (toldElsewhere(change)) return [];
  return [`${scattered && kind !== "too-few" ? "alone" : kind}: ${idsOf(from)} > ${idsOf(to)}`];
}

function mirrored(change: Change): readonly string[] {
  const turned: Readonly<Record<string, string>> = {
    merger: "breakdown",
    breakdown: "merger",
    "take-over": "split-off",
    "split-off": "take-over",
  };
  const { kind, from, to, scattered } = change;
  if (toldElsewhere(change)) return [];
  const name = scattered && kind !== "too-few" ? "alone" : (turned[kind] ?? kind);
  return [`${name}: ${idsOf(to)} > ${idsOf(from)}`];
}
