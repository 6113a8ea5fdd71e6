/** One measured row: ours and the peer in the same run. */
export interface BenchRow {
  readonly area: string;
  readonly case: string;
  /** Occupations, nodes or titles, as the case says. */
  readonly size: number;
  readonly ours: number;
  readonly peer: number | null;
  readonly peerName: string | null;
  /** `peer / ours`: above 1, ours is better. */
  readonly ratio: number | null;
  /** What is promised, in words. */
  readonly hold: string;
  readonly ok: boolean;
}

/** A row that no peer does. */
export const ownRow = (row: Omit<BenchRow, "peer" | "peerName" | "ratio">): BenchRow => ({
  ...row,
  peer: null,
  peerName: null,
  ratio: null,
});
