import { foldToLetters } from "#algorithms/words/fold-text.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { Suggestion } from "#domain/import-report.ts";
import type { Occupation } from "#domain/occupation.ts";

/** What reading needs of an occupation. */
export type Coded = Pick<Occupation, "soc" | "title">;

/** The occupations looked up by every form in which a file can name them. */
export interface Codebook {
  readonly byId: ReadonlyMap<OccupationId, Coded>;
  /** SOC code to its O*NET occupations, in the order of their codes. */
  readonly bySoc: ReadonlyMap<string, readonly OccupationId[]>;
  /** A title through {@link foldToLetters} to the occupation. */
  readonly byTitle: ReadonlyMap<string, OccupationId>;
  /** O*NET-SOC codes and SOC codes, each with the title to show. */
  readonly ids: readonly Suggestion[];
  readonly socs: readonly Suggestion[];
}

export function buildCodebook(byId: ReadonlyMap<OccupationId, Coded>): Codebook {
  const bySoc = new Map<string, OccupationId[]>();
  const byTitle = new Map<string, OccupationId>();
  const ids: Suggestion[] = [];
  for (const [id, { soc, title }] of byId) {
    ids.push({ code: id, title });
    byTitle.set(foldToLetters(title), id);
    const group = bySoc.get(soc);
    if (group === undefined) bySoc.set(soc, [id]);
    else group.push(id);
  }
  const socs = [...bySoc].map(([code, [first]]) => ({
    code,
    title: (first === undefined ? undefined : byId.get(first)?.title) ?? "",
  }));
  return { byId, bySoc, byTitle, ids, socs };
}
