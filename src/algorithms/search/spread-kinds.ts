import type { Found } from "#algorithms/search/join-sources.ts";
import type { TitleList } from "#algorithms/search/title-list.ts";

/** How many of the first are spread: what a reader looks over. */
const mostSpread = 12;
/** Further down, nothing comes near enough to the first. */
export const lookedAt = 60;
const spreadMinus = {
  /** From the third of a kind on: each that stands before it. */
  sameKind: 1.5,
  /** From the second place on, of which few are asked for. */
  node: 5,
};
/** So many of a kind stand before any is held back. */
const freeOfKind = 2;

/**
 * Among near equals, other kinds come between: forty-three occupations are called "machine operator", and five of them
 * tell little if all are in the same group of SOC. What is clearly better stays before.
 *
 * @param found best first
 */
export function spreadKinds(found: readonly Found[], list: TitleList): readonly Found[] {
  const rest = found.slice(0, lookedAt).map((one) => ({ one, kind: kindOf(one, list) }));
  const first: Found[] = [];
  const seen = new Map<string, number>();
  while (first.length < mostSpread && rest.length > 0) {
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    const stage = stageOf(rest[0]?.one);
    for (const [at, { one, kind }] of rest.entries()) {
      if (stageOf(one) !== stage) continue;
      const before = seen.get(kind) ?? 0;
      const minus =
        kind === node
          ? spreadMinus.node * before
          : spreadMinus.sameKind * Math.max(0, before + 1 - freeOfKind);
      if (one.points - minus > most) [best, most] = [at, one.points - minus];
    }
    const [next] = rest.splice(best, 1);
    if (next === undefined) break;
    seen.set(next.kind, (seen.get(next.kind) ?? 0) + 1);
    first.push(next.one);
  }
  return [...first, ...rest.map(({ one }) => one), ...found.slice(lookedAt)];
}

const node = "node";

/** What is found in a surer way is never held back for what is not. */
const stageOf = (one: Found | undefined) => (one?.by.kind === "title" ? one.by.match.stage : one?.by.kind);

/** The minor group of SOC: `29-1` of `29-1141.00`. */
function kindOf({ place }: Found, list: TitleList): string {
  const target = list.targets[place]?.target;
  return target?.kind === "occupation" ? target.id.slice(0, 4) : node;
}
