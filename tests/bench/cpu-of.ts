/** Ms of CPU that the work takes: what else the machine does meanwhile counts little. */
export function cpuOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The middle of several runs. */
export function medianCpu(rounds: number, work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => cpuOf(work)).sort((one, other) => one - other);
  return times[Math.floor(rounds / 2)] ?? 0;
}
