import { max, min } from "d3";

/** Lowest and highest value that an axis shows. */
export type ChartDomain = readonly [low: number, high: number];

const payStep = 10_000;
const growthStep = 5;

/** $20k to $180k, widened to the pays in steps of $10k, so that a row of charts shares one scale. */
export function payDomain(pays: readonly (number | null)[]): ChartDomain {
  const known = pays.filter((pay) => pay !== null);
  return [
    Math.min(20_000, Math.floor((min(known) ?? 20_000) / payStep) * payStep),
    Math.max(180_000, Math.ceil((max(known) ?? 180_000) / payStep) * payStep),
  ];
}

/** −10 % to +20 %, widened in steps of 5. */
export function growthDomain(percents: readonly (number | null)[]): ChartDomain {
  const known = percents.filter((percent) => percent !== null);
  return [
    Math.min(-10, Math.floor((min(known) ?? 0) / growthStep) * growthStep),
    Math.max(20, Math.ceil((max(known) ?? 0) / growthStep) * growthStep),
  ];
}
