import { luminance } from "#algorithms/graph/cluster-marks.ts";

/** `part` of `colour` mixed into `ground` in sRGB; both `#rrggbb`. */
export function mixColours(colour: string, ground: string, part: number): string {
  const channel = (at: number) => {
    const own = Number.parseInt(colour.slice(at, at + 2), 16);
    const under = Number.parseInt(ground.slice(at, at + 2), 16);
    return Math.round(under + (own - under) * part)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

/** The colour moved to ink in 4 % steps until it reads at 6:1 on its ground. */
export function readableOn(colour: string, ground: string, ink: string): string {
  for (let step = 0; step < 25; step += 1) {
    const moved = mixColours(ink, colour, step * 0.04);
    if (contrast(moved, ground) >= 6) return moved;
  }
  return ink;
}
