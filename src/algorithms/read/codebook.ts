import { type CodeTables, noCodeTables } from "#algorithms/read/codes/code-tables.ts";
import { buildTitleIndex, type TitleIndex } from "#algorithms/read/codes/title-index.ts";
import { foldToLetters } from "#algorithms/words/fold-text.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { Suggestion } from "#domain/import-report.ts";
import type { Occupation } from "#domain/occupation.ts";

/** What reading needs of an occupation; the wage tells of a code that BLS publishes several codes at. */
export type Coded = Pick<Occupation, "soc" | "title"> & Partial<Pick<Occupation, "wage">>;

/** The occupations looked up by every form in which a file can name them. */
export interface Codebook {
  readonly byId: ReadonlyMap<OccupationId, Coded>;
  /** SOC code to its O*NET occupations, in the order of their codes. */
  readonly bySoc: ReadonlyMap<string, readonly OccupationId[]>;
  /** BLS's combined codes, which are no SOC codes, to all of their occupations. */
  readonly byCombined: ReadonlyMap<string, readonly OccupationId[]>;
  /** A title through {@link foldToLetters} to the occupation. */
  readonly byTitle: ReadonlyMap<string, OccupationId>;
  /** O*NET-SOC codes and SOC codes, each with the title to show. */
  readonly ids: readonly Suggestion[];
  readonly socs: readonly Suggestion[];
  readonly tables: CodeTables;
  /** Of the everyday titles; `null` while they are not at hand. */
  readonly everyday: TitleIndex | null;
}

export function buildCodebook(byId: ReadonlyMap<OccupationId, Coded>, tables = noCodeTables): Codebook {
  const bySoc = new Map<string, OccupationId[]>();
  const byCombined = new Map<string, OccupationId[]>();
  const byTitle = new Map<string, OccupationId>();
  const ids: Suggestion[] = [];
  for (const [id, { soc, title, wage }] of byId) {
    ids.push({ code: id, title });
    byTitle.set(foldToLetters(title), id);
    push(bySoc, soc, id);
    if (wage?.combined === true) push(byCombined, wage.code, id);
  }
  const socs = [...bySoc].map(([code, [first]]) => ({
    code,
    title: (first === undefined ? undefined : byId.get(first)?.title) ?? "",
  }));
  const everyday = tables.titles === null ? null : buildTitleIndex(byId, tables.titles);
  return { byId, bySoc, byCombined, byTitle, ids, socs, tables, everyday };
}

function push(groups: Map<string, OccupationId[]>, code: string, id: OccupationId): void {
  const group = groups.get(code);
  if (group === undefined) groups.set(code, [id]);
  else group.push(id);
}
