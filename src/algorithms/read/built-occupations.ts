import { type OccupationId, occupationId, wageCode } from "#domain/ids.ts";
import type {
  EntryEducation,
  Interests,
  Occupation,
  Outlook,
  Preparation,
  Wage,
} from "#domain/occupation.ts";

type Column<T> = readonly T[];
type NumberColumn = Column<number | null>;

/** `data/occupations.json`: columns; `wage` and `outlook` are rows of the two tables that occupations share. */
export interface BuiltOccupations {
  readonly id: Column<string>;
  readonly title: Column<string>;
  readonly jobZone: NumberColumn;
  readonly stem: Column<0 | 1>;
  readonly interestCode: Column<string | null>;
  /** Realistic, investigative, artistic, social, enterprising, conventional. */
  readonly interestScores: Column<readonly [number, number, number, number, number, number] | null>;
  readonly wage: NumberColumn;
  readonly outlook: NumberColumn;
  readonly wages: {
    readonly code: Column<string>;
    readonly combined: Column<0 | 1>;
    readonly employment: NumberColumn;
    readonly p10: NumberColumn;
    readonly p25: NumberColumn;
    readonly median: NumberColumn;
    readonly p75: NumberColumn;
    readonly p90: NumberColumn;
    readonly hourlyMedian: NumberColumn;
  };
  readonly outlooks: {
    readonly code: Column<string>;
    readonly employment2024: NumberColumn;
    readonly employment2034: NumberColumn;
    readonly changePercent: NumberColumn;
    readonly openingsPerYear: NumberColumn;
    readonly education: Column<EntryEducation | null>;
    readonly experience: Column<string | null>;
    readonly training: Column<string | null>;
  };
}

const unprepared: Preparation = { education: null, experience: null, training: null };

/** In the order of the table, by code. */
export function occupationsFromBuilt(built: BuiltOccupations): ReadonlyMap<OccupationId, Occupation> {
  const wages = built.wages.code.map((_, row) => wageAt(built.wages, row));
  const outlooks = built.outlooks.code.map((_, row) => outlookAt(built.outlooks, row));
  const preparations = built.outlooks.code.map((_, row) => preparationAt(built.outlooks, row));
  return new Map(
    built.id.map((code, at) => {
      const id = occupationId(code);
      const wage = built.wage[at] ?? -1;
      const outlook = built.outlook[at] ?? -1;
      return [
        id,
        {
          id,
          soc: code.slice(0, 7),
          title: built.title[at] ?? "",
          jobZone: built.jobZone[at] ?? null,
          interests: interestsAt(built, at),
          stem: built.stem[at] === 1,
          wage: wages[wage] ?? null,
          outlook: outlooks[outlook] ?? null,
          preparation: preparations[outlook] ?? unprepared,
        },
      ];
    }),
  );
}

function interestsAt({ interestCode, interestScores }: BuiltOccupations, at: number): Interests | null {
  const code = interestCode[at] ?? null;
  const scores = interestScores[at] ?? null;
  if (code === null || scores === null) return null;
  const [R, I, A, S, E, C] = scores;
  return { code, scores: { R, I, A, S, E, C } };
}

const wageAt = (wages: BuiltOccupations["wages"], row: number): Wage => ({
  code: wageCode(wages.code[row] ?? ""),
  combined: wages.combined[row] === 1,
  employment: wages.employment[row] ?? null,
  annual: {
    p10: wages.p10[row] ?? null,
    p25: wages.p25[row] ?? null,
    median: wages.median[row] ?? null,
    p75: wages.p75[row] ?? null,
    p90: wages.p90[row] ?? null,
  },
  hourlyMedian: wages.hourlyMedian[row] ?? null,
});

const outlookAt = (outlooks: BuiltOccupations["outlooks"], row: number): Outlook => ({
  code: outlooks.code[row] ?? "",
  employment2024: outlooks.employment2024[row] ?? null,
  employment2034: outlooks.employment2034[row] ?? null,
  changePercent: outlooks.changePercent[row] ?? null,
  openingsPerYear: outlooks.openingsPerYear[row] ?? null,
});

const preparationAt = (outlooks: BuiltOccupations["outlooks"], row: number): Preparation => ({
  education: outlooks.education[row] ?? null,
  experience: outlooks.experience[row] ?? null,
  training: outlooks.training[row] ?? null,
});
