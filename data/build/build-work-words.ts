import { cell } from "../csv.ts";
import { numberCell, positionOf, positions, type Tables } from "./read-tables.ts";

/** Weights of a stem are told apart in so many steps, up to its greatest: with more, no more was found. */
const steps = 10;

/** As `workWordsFromBuilt` reads it. */
export function buildWorkWords(tables: Tables): string {
  const at = positions(tables("occupations"), "code");
  const stems = new Map<string, { readonly occupation: number; readonly weight: number }[]>();
  for (const row of tables("work-words")) {
    const weight = numberCell(row, "weight") ?? 0;
    if (weight <= 0) throw new RangeError(`no weight: ${cell(row, "stem")}, ${cell(row, "code")}`);
    const one = { occupation: positionOf(at, cell(row, "code")), weight };
    const list = stems.get(cell(row, "stem"));
    if (list === undefined) stems.set(cell(row, "stem"), [one]);
    else list.push(one);
  }
  const lines = [...stems].map(([stem, list]) => {
    const most = Math.max(...list.map(({ weight }) => weight));
    let text = `${stem} ${Math.round(most * 10)} `;
    let last = -1;
    for (const { occupation, weight } of list) {
      const skipped = occupation - last - 1;
      if (skipped < 0) throw new RangeError(`out of order: ${stem}, occupation ${occupation}`);
      const step = Math.max(1, Math.round((weight / most) * steps));
      text += (skipped === 0 ? "" : skipped) + String.fromCharCode(96 + step);
      last = occupation;
    }
    return text;
  });
  return `${lines.join("\n")}\n`;
}
