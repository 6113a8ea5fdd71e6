import type { BuiltPrograms } from "#algorithms/read/built-details.ts";
import type { OccupationId } from "#domain/ids.ts";

/** A program of study, and the SOC 2018 codes that it leads to; none if the crosswalk has no match for it. */
interface ProgramEntry {
  readonly title: string;
  readonly socs: readonly string[];
}

/** What some files' codes and titles are looked up in; `null` where it is not at hand. */
export interface CodeTables {
  /** SOC 2010 code to the SOC 2018 codes that its work went to. */
  readonly soc2010: ReadonlyMap<string, readonly string[]> | null;
  /** By CIP 2020 code. */
  readonly programs: ReadonlyMap<string, ProgramEntry> | null;
  /** Everyday titles. */
  readonly titles: ReadonlyMap<OccupationId, readonly string[]> | null;
}

export const noCodeTables: CodeTables = { soc2010: null, programs: null, titles: null };

/** `data/codes/soc-2010.json`: SOC 2018 codes by SOC 2010 code. */
export type BuiltSoc2010 = Readonly<Record<string, readonly string[]>>;

export const soc2010FromBuilt = (built: BuiltSoc2010): ReadonlyMap<string, readonly string[]> =>
  new Map(Object.entries(built));

export function programEntriesFromBuilt({ code, title, bySoc }: BuiltPrograms): CodeTables["programs"] {
  const socs: string[][] = code.map(() => []);
  for (const [soc, programs] of Object.entries(bySoc)) for (const at of programs) socs[at]?.push(soc);
  // Families and groups of programs lead nowhere themselves.
  return new Map(
    code.flatMap((one, at) =>
      one.length === 7 ? [[one, { title: title[at] ?? "", socs: socs[at] ?? [] }]] : [],
    ),
  );
}
