import { ascending, quantileSorted, sum } from "d3";
import { leastOccupations } from "#algorithms/measures/least-occupations.ts";
import { bachelors, educationStep, entryEducations, type Occupation } from "#domain/occupation.ts";

/** A figure of a group says how many of its occupations it rests on; `value` is `null` if they are too few to say. */
export interface Figure<Value> {
  readonly value: Value | null;
  readonly restsOn: number;
}

/** A figure over SOC codes that occupations may share: each code counts once. */
interface CodeFigure<Value = number> extends Figure<Value> {
  readonly codes: number;
}

/** US dollars a year, of median pay: each wage code counts once, however many people work in it. */
interface PaySpread {
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
}

/** What a cluster, pathway or sub-cluster comes to. Wages: May 2025, national. Outlook: 2024-34, national. */
export interface NodeFacts {
  readonly occupations: number;
  /** People employed, without the self-employed, over distinct wage codes. */
  readonly employment: CodeFigure;
  /** Openings a year, over distinct projection codes. */
  readonly openings: CodeFigure;
  /** Percent, 2024 to 2034, weighted by employment in 2024, over distinct projection codes. */
  readonly growth: CodeFigure;
  /** Over distinct wage codes, so that one published row of wages is one pay. */
  readonly pay: CodeFigure<PaySpread>;
  readonly education: {
    /** Occupations at each of the eight steps of entry education, least schooling first. */
    readonly counts: readonly number[];
    readonly unknown: number;
  };
  /** 0 to 1, of the occupations whose entry education is known. */
  readonly belowBachelors: Figure<number>;
}

/** Fewer than three occupations with a fact are too few to say. The order of the occupations does not matter. */
export function nodeFacts(occupations: readonly Occupation[]): NodeFacts {
  const employment = byCode(occupations, ({ wage }) =>
    wage === null || wage.employment === null ? null : [wage.code, wage.employment],
  );
  const openings = byCode(occupations, ({ outlook }) =>
    outlook === null || outlook.openingsPerYear === null ? null : [outlook.code, outlook.openingsPerYear],
  );
  const growth = byCode(occupations, ({ outlook }) =>
    outlook === null || outlook.employment2024 === null || outlook.employment2034 === null
      ? null
      : [outlook.code, { before: outlook.employment2024, after: outlook.employment2034 }],
  );
  const pays = byCode(occupations, ({ wage }) =>
    wage === null || wage.annual.median === null ? null : [wage.code, wage.annual.median],
  );
  const steps = occupations.flatMap((occupation) => educationStep(occupation) ?? []);

  return {
    occupations: occupations.length,
    employment: total(employment, sum(employment.values)),
    openings: total(openings, sum(openings.values)),
    growth: total(growth, growthPercent(growth.values)),
    pay: total(pays, paySpread(pays.values)),
    education: {
      counts: entryEducations.map((_, at) => steps.filter((step) => step === at).length),
      unknown: occupations.length - steps.length,
    },
    belowBachelors: figure(steps.length, steps.filter((step) => step < bachelors).length / steps.length),
  };
}

interface ByCode<Value> {
  readonly restsOn: number;
  readonly values: readonly Value[];
}

function byCode<Value>(
  occupations: readonly Occupation[],
  read: (occupation: Occupation) => readonly [code: string, value: Value] | null,
): ByCode<Value> {
  const known = occupations.flatMap((occupation) => {
    const pair = read(occupation);
    return pair === null ? [] : [pair];
  });
  return { restsOn: known.length, values: [...new Map(known).values()] };
}

const figure = <Value>(restsOn: number, value: Value | null): Figure<Value> => ({
  value: restsOn < leastOccupations ? null : value,
  restsOn,
});

const total = <Value>({ restsOn, values }: ByCode<unknown>, value: Value | null): CodeFigure<Value> => ({
  ...figure(restsOn, value),
  codes: values.length,
});

/** @returns `null` where nobody was employed before */
function growthPercent(values: readonly { readonly before: number; readonly after: number }[]) {
  const before = sum(values, (value) => value.before);
  return before === 0 ? null : 100 * (sum(values, (value) => value.after) / before - 1);
}

/** Quantiles by linear interpolation (Hyndman & Fan's type 7). */
function paySpread(pays: readonly number[]): PaySpread | null {
  const sorted = pays.toSorted(ascending);
  const [p25, median, p75] = [0.25, 0.5, 0.75].map((p) => quantileSorted(sorted, p));
  return p25 === undefined || median === undefined || p75 === undefined ? null : { p25, median, p75 };
}
