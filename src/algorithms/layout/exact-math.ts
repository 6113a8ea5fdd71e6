// Engines round sine, exponent and logarithm differently in the last bit, and a layout that grows from such a bit
// ends up elsewhere. These use + - * / alone, so that every browser draws the same map.

const ln2 = Math.LN2;
const turnSteps = 1024;
/** Cosine and sine of one 1024th of a turn. */
const stepX = 0.9999811752826011;
const stepY = 0.006135884649154475;

const circle = (() => {
  const points: (readonly [x: number, y: number])[] = [];
  let x = 1;
  let y = 0;
  for (let at = 0; at < turnSteps; at += 1) {
    points.push([x, y]);
    [x, y] = [x * stepX - y * stepY, x * stepY + y * stepX];
  }
  return points;
})();

/** The point of the unit circle after so many turns, to the nearest 1024th. */
export function onCircle(turns: number): readonly [x: number, y: number] {
  const at = Math.floor((turns - Math.floor(turns)) * turnSteps);
  return circle[at] ?? [1, 0];
}

/** e to a power; right to 12 digits. */
export function exactExp(power: number): number {
  const halvings = 10;
  const small = power / 1024;
  let result = 1 + small * (1 + (small / 2) * (1 + (small / 3) * (1 + (small / 4) * (1 + small / 5))));
  for (let at = 0; at < halvings; at += 1) result *= result;
  return result;
}

/** Natural logarithm of a number above zero; right to 9 digits. */
export function exactLog(value: number): number {
  let mantissa = value;
  let exponent = 0;
  while (mantissa > 1.5) {
    mantissa /= 2;
    exponent += 1;
  }
  while (mantissa < 0.75) {
    mantissa *= 2;
    exponent -= 1;
  }
  const z = (mantissa - 1) / (mantissa + 1);
  const square = z * z;
  const series = 1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square * (1 / 9 + square / 11))));
  return exponent * ln2 + 2 * z * series;
}
