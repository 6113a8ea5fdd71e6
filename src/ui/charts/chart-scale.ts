import { scaleLinear } from "d3";
import type { ChartDomain } from "./chart-domain.ts";

/** A place on a chart as wide as its column, which is why it is a share: 0 to 100, two decimals. */
export function percentScale([low, high]: ChartDomain): (value: number) => number {
  const scale = scaleLinear([low, high], [0, 100]).clamp(true);
  return (value) => hundredths(scale(value));
}

/** Where a bar between two places starts, and how wide it is, as SVG attributes. */
export const barBetween = (a: number, b: number) => ({
  x: `${Math.min(a, b)}%`,
  width: `${hundredths(Math.abs(a - b))}%`,
});

const hundredths = (value: number) => Math.round(value * 100) / 100;

/** Which way a word is set so that it stays inside the chart. */
export const anchorAt = (percent: number): "start" | "middle" | "end" =>
  percent < 8 ? "start" : percent > 92 ? "end" : "middle";
