import { type OccupationId, occupationId } from "#domain/ids.ts";

/** As long as a link should be: every occupation of the data, and as many again. */
const mostOccupations = 2500;

/**
 * `29-1141.1141_4.2061.31-1131`: the codes in order, a major group said once, `.00` left out and any other ending put
 * behind `_`; a tenth of a kilobyte for twenty.
 */
export function occupationsToText(ids: readonly OccupationId[]): string {
  let group = "";
  const parts = [...new Set(ids)].toSorted().map((id) => {
    const [major = "", minor = "", ending = ""] = id.split(/[-.]/);
    const code = ending === "00" ? minor : `${minor}_${Number(ending)}`;
    const part = major === group ? code : `${major}-${code}`;
    group = major;
    return part;
  });
  return parts.join(".");
}

/** In order. @returns `null` if any part of it cannot be read, or if there are too many */
export function occupationsFromText(text: string): readonly OccupationId[] | null {
  const ids = new Set<OccupationId>();
  let group: string | null = null;
  for (const part of text.split(".")) {
    const [, major, minor, ending = "0"] = /^(?:(\d{2})-)?(\d{4})(?:_(\d{1,2}))?$/.exec(part) ?? [];
    group = major ?? group;
    if (minor === undefined || group === null || ids.size >= mostOccupations) return null;
    ids.add(occupationId(`${group}-${minor}.${ending.padStart(2, "0")}`));
  }
  return [...ids];
}
