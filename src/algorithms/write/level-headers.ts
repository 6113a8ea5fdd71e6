import { levelNames, readColumns } from "#algorithms/read/csv-columns.ts";
import { capital } from "#algorithms/words/capital.ts";
import type { Level } from "#domain/framework.ts";

/** A column's name for each level, such that reading finds the level by it; a name that means another column is told apart. */
export function levelHeaders(levels: readonly Pick<Level, "singular">[]): readonly string[] {
  const taken = new Set<string>();
  return levels.map(({ singular }) => {
    const shown = capital(singular);
    const plain = levelNames(shown).singular === singular ? shown : singular;
    let name = isLevel(plain) ? plain : `${plain} level`;
    for (let n = 2; taken.has(name); n += 1) name = `${plain} ${n}`;
    taken.add(name);
    return name;
  });
}

const isLevel = (name: string) => readColumns([name, "Code"]).levels.includes(0);
