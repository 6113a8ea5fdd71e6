import type { BenchRow } from "../bench-row.ts";

type Figures = Pick<BenchRow, "case" | "size" | "ours" | "hold" | "ok">;

export const searchRow = (
  figures: Figures,
  other: Pick<BenchRow, "peer" | "peerName"> = { peer: null, peerName: null },
): BenchRow => ({
  area: "search",
  ...figures,
  ...other,
  ratio: other.peer === null || figures.ours === 0 ? null : other.peer / figures.ours,
});
