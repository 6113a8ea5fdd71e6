import type { ColumnParts } from "#domain/import-report.ts";

/** What can be read of choices that the device kept. */
export const parseColumnChoices = (value: unknown): ReadonlyMap<string, ColumnParts> =>
  new Map(
    (value instanceof Map ? [...value] : []).flatMap(([header, kept]: readonly [unknown, unknown]) => {
      const parts = parseParts(kept);
      return typeof header === "string" && parts !== null ? [[header, parts]] : [];
    }),
  );

function parseParts(value: unknown): ColumnParts | null {
  if (typeof value !== "object" || value === null) return null;
  const { levels, code, occupation, role, basis }: Partial<Record<keyof ColumnParts, unknown>> = value;
  if (!Array.isArray(levels) || !levels.every(isPlace)) return null;
  const place = (one: unknown) => (isPlace(one) ? one : null);
  return { levels, code: place(code), occupation: place(occupation), role: place(role), basis: place(basis) };
}

const isPlace = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0;
