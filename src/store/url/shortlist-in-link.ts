import { type OccupationId, occupationId } from "#domain/ids.ts";
import type { Shortlist } from "#domain/shortlist.ts";

/** Every occupation of the data, and some more. */
const mostOffered = 1200;

/** `29114100.31113100`: the digits of each code, in the list's order. `null` for none. */
export const shortlistToText = (list: Shortlist): string | null =>
  list.length === 0 ? null : list.map((id) => id.replace(/\D/g, "")).join(".");

/** @returns `null` if any part of it cannot be read, or if there are too many; whether there are such occupations is for the caller */
export function shortlistFromText(text: string): Shortlist | null {
  const ids = new Set<OccupationId>();
  for (const part of text.split(".")) {
    const [, major, minor, ending] = /^(\d{2})(\d{4})(\d{2})$/.exec(part) ?? [];
    if (major === undefined || ids.size >= mostOffered) return null;
    ids.add(occupationId(`${major}-${minor}.${ending}`));
  }
  return [...ids];
}
