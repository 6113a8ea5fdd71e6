/**
 * Each column less its mean, over its standard deviation, both over the rows that have it. A column that is the same
 * in every row becomes 0.
 *
 * @param rows `null` is not published
 * @returns `NaN` for what is not published
 */
export function standardiseColumns(rows: readonly (readonly (number | null)[])[]): readonly Float64Array[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const standard = rows.map(() => new Float64Array(width).fill(Number.NaN));
  for (let column = 0; column < width; column += 1) {
    let [n, sum, squares] = [0, 0, 0];
    for (const row of rows) {
      const value = row[column] ?? null;
      if (value === null) continue;
      n += 1;
      sum += value;
      squares += value * value;
    }
    const mean = sum / n;
    const deviation = Math.sqrt(Math.max(0, squares / n - mean * mean));
    for (const [at, row] of rows.entries()) {
      const value = row[column] ?? null;
      const cells = standard[at];
      if (value !== null && cells !== undefined)
        cells[column] = deviation < 1e-9 ? 0 : (value - mean) / deviation;
    }
  }
  return standard;
}
