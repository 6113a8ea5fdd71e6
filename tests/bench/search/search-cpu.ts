import type { FirstFive } from "../../fixtures/search-quality.ts";

/** Milliseconds of the process, so that other work on the machine does not count. */
function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** What was made, and the middle of the rounds' milliseconds. */
export function timed<T>(make: () => T, rounds = 5): { readonly made: T; readonly ms: number } {
  const runs = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    const made = make();
    return { made, ms: cpuSince(start) };
  }).toSorted((a, b) => a.ms - b.ms);
  const middle = runs[Math.floor(rounds / 2)];
  if (middle === undefined) throw new RangeError("no rounds");
  return middle;
}

/** Milliseconds a query; of each the best of the rounds, since other work on the machine only adds. */
export function cpuOf(answer: FirstFive, queries: readonly string[], rounds: number) {
  const times = queries.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++)
    for (const [at, query] of queries.entries()) {
      const start = process.cpuUsage();
      answer(query);
      times[at] = Math.min(times[at] ?? 0, cpuSince(start));
    }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

/** So many, taken evenly over the whole; all if there are fewer. */
export const spread = <T>(all: readonly T[], count: number): readonly T[] =>
  all.length <= count
    ? all
    : Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)] as T);
