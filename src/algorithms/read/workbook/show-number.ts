/** How a date is shown: its day, the month and year alone (`Nov-11`), or the day and month alone (`11-Nov`). */
export type DateKind = "day" | "month-year" | "day-month" | "time";

/** ECMA-376, 18.8.30: formats that a workbook need not spell out. */
const builtIn = new Map<number, DateKind>([
  [14, "day"],
  [15, "day"],
  [16, "day-month"],
  [17, "month-year"],
  [18, "time"],
  [19, "time"],
  [20, "time"],
  [21, "time"],
  [22, "day"],
  [45, "time"],
  [46, "time"],
  [47, "time"],
]);

/** @param code the format's own words, where the workbook has any */
export function dateKindOf(id: number, code: string | null): DateKind | null {
  if (code === null) return builtIn.get(id) ?? null;
  const letters = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "").toLowerCase();
  if (/general|[#0?]/.test(letters)) return null;
  const year = letters.includes("y");
  const day = letters.includes("d");
  const month = letters.includes("m");
  if (day && (year || !month)) return "day";
  if (day) return "day-month";
  if (year) return "month-year";
  return /[hs]/.test(letters) ? "time" : null;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A cell's number as a spreadsheet shows it: a date as a date, any other without the noise of its last digits. */
export function showNumber(raw: string, kind: DateKind | null, from1904: boolean): string {
  const number = Number(raw);
  if (raw.trim() === "" || !Number.isFinite(number)) return raw;
  if (kind === null || kind === "time") return String(Number(number.toPrecision(15)));
  const { year, month, day } = dayOf(Math.floor(number) + (from1904 ? 1462 : 0));
  const name = months[month - 1] ?? "";
  const short = String(year % 100).padStart(2, "0");
  if (kind === "month-year") return `${name}-${short}`;
  return kind === "day-month" ? `${day}-${name}` : `${month}/${day}/${year}`;
}

/** Days since 30 December 1899, as spreadsheets count from March 1900 on. @see Hinnant, "chrono-compatible date algorithms" */
function dayOf(serial: number): { readonly year: number; readonly month: number; readonly day: number } {
  const days = serial - 25_569 + 719_468; // to 1970, and from there to 1 March of year 0
  const era = Math.floor(days / 146_097);
  const inEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: inYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}
