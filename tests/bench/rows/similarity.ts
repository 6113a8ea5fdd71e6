import { occupationSimilarity } from "#algorithms/similarity/occupation-similarity.ts";
import { blindRecall, bundledProfiles, type Recall, relatedRecall } from "../../fixtures/related-recall.ts";
import { type BenchRow, ownRow } from "../bench-row.ts";
import { medianCpu } from "../cpu-of.ts";

const rounds = 3;

/** How much of O*NET's list of related occupations ours finds, beside interests alone and a blind pick; and its time. */
export async function rows(): Promise<readonly BenchRow[]> {
  const profiles = bundledProfiles();
  const similarity = occupationSimilarity(profiles);
  const whole = relatedRecall(similarity.whole);
  const peers = [
    ["interests alone", relatedRecall((a, b) => similarity.of("interests", a, b)), 1.33],
    ["blind pick", blindRecall(), 20],
  ] as const;
  const recalls = peers.flatMap(([name, peer, times]) =>
    (["at10", "at20"] as const).map((at) => recallRow(at, whole, peer[at], name, times)),
  );
  return [...recalls, pairsRow(profiles)];
}

function recallRow(
  at: "at10" | "at20",
  whole: Recall,
  peer: number,
  peerName: string,
  times: number,
): BenchRow {
  const ours = whole[at];
  return {
    area: "similarity",
    case: `share of O*NET's first ${at.slice(2)} related found`,
    size: whole.occupations,
    ours,
    peer,
    peerName,
    // A share: more is better.
    ratio: ours / peer,
    hold: `at least ${times} times the peer's`,
    ok: ours / peer >= times,
  };
}

/** Every pair once, ms of CPU: it is done when the data is built. */
function pairsRow(profiles: ReturnType<typeof bundledProfiles>): BenchRow {
  const ours = medianCpu(rounds, () => {
    const { whole } = occupationSimilarity(profiles);
    for (let a = 0; a < profiles.length; a += 1) for (let b = 0; b < a; b += 1) whole(a, b);
  });
  return ownRow({
    area: "similarity",
    case: "all pairs, CPU ms",
    size: profiles.length,
    ours,
    hold: "at most 2,000 ms (once, at build)",
    ok: ours <= 2000,
  });
}
