/** An S from one upright line to another, as thick at both its ends; px. */
export interface RibbonShape {
  readonly x0: number;
  readonly x1: number;
  /** Upper edge at `x0` and at `x1`. */
  readonly y0: number;
  readonly y1: number;
  readonly thickness: number;
}

/** The outline as SVG path data, which a canvas reads as well; tenths of a px. */
export function ribbonPath({ x0, x1, y0, y1, thickness }: RibbonShape): string {
  const middle = tenth((x0 + x1) / 2);
  const [left, right] = [tenth(x0), tenth(x1)];
  const [a, b, c, d] = [y0, y1, y1 + thickness, y0 + thickness].map(tenth);
  return `M${left},${a}C${middle},${a} ${middle},${b} ${right},${b}V${c}C${middle},${c} ${middle},${d} ${left},${d}Z`;
}

const tenth = (value: number) => Math.round(value * 10) / 10;
