import { type FirstFive, measureQuality } from "../../fixtures/search-quality.ts";
import { halfOf, searchQueries } from "../../fixtures/search-queries.ts";
import type { BenchRow } from "../bench-row.ts";
import { cpuOf, spread } from "./search-cpu.ts";
import { searchRow } from "./search-row.ts";

interface Peer {
  readonly name: string;
  readonly answer: FirstFive;
  /** How many keys, and how often: fewer where one takes more than 0.1 s. */
  readonly keys: number;
  readonly rounds: number;
}

/** A phone is about four times slower than the machine that reads this. */
const slowDown = 4;
const keysAsked = 400;

/**
 * What people type, the half that nothing was tuned on: how often nothing right stands first, or among the first five,
 * and what a key costs while these queries are typed out. The same titles and the same queries for all.
 */
export function qualityRows(titles: number, ours: FirstFive, peers: readonly Peer[]): readonly BenchRow[] {
  const queries = halfOf(searchQueries(), "report");
  const typed = queries.flatMap(({ query }) => [...query].map((_, at) => query.slice(0, at + 1)));
  const own = measureQuality(ours, queries);
  const ownKey = cpuOf(ours, spread(typed, keysAsked), 5);
  const missed = (hit: number) => (1 - hit) * 100;

  const against = peers.flatMap(({ name, answer, keys, rounds }) => {
    const other = measureQuality(answer, queries);
    const otherKey = cpuOf(answer, spread(typed, keys), rounds);
    const row = (what: string, mine: number, peer: number, most: number, hold: string) =>
      searchRow(
        {
          case: what,
          size: titles,
          ours: mine,
          hold: `${hold}, less than the peer`,
          ok: mine <= most && mine < peer,
        },
        { peer, peerName: name },
      );
    return [
      row("not in the first 5, of 100", missed(own.all.hitAt5), missed(other.all.hitAt5), 5, "at most 5"),
      row("not first, of 100", missed(own.all.hitAt1), missed(other.all.hitAt1), 20, "at most 20"),
      row("a key at 4x, CPU ms, p95", ownKey.p95 * slowDown, otherKey.p95 * slowDown, 8, "at most 8 ms"),
      searchRow(
        {
          case: "a key at 4x, CPU ms, median",
          size: titles,
          ours: ownKey.median * slowDown,
          hold: "none",
          ok: true,
        },
        { peer: otherKey.median * slowDown, peerName: name },
      ),
    ];
  });
  const kinds = own.kinds.map(({ kind, asked, hitAt5 }) =>
    searchRow({
      case: `${kind}, not in the first 5, of 100`,
      size: asked,
      ours: missed(hitAt5),
      hold: "at most 10",
      ok: hitAt5 >= 0.9,
    }),
  );
  return [...against, ...kinds];
}
