import type { Codebook } from "#algorithms/read/codebook.ts";
import { editDistance } from "#algorithms/read/edit-distance.ts";
import { foldToLetters } from "#algorithms/words/fold-text.ts";
import type { Suggestion } from "#domain/import-report.ts";

const mostSuggested = 2;
const farthest = 2;

/**
 * Codes that the file may have meant: the one that bears the row's own title, else the one whose last zeros were lost, else those that complete the text, else
 * the nearest by {@link editDistance}. More than two equally near are no help, and none is given.
 */
export function suggestCodes(codebook: Codebook, text: string, title: string): readonly Suggestion[] {
  const detailed = text.includes(".") || text.replace(/\D/g, "").length > 7;
  const titled = byTitle(codebook, title, detailed);
  if (titled !== null) return [titled];

  const filled = /^\d{2}-\d{4}\.\d?$/.test(text) ? text.padEnd(10, "0") : null;
  const whole = codebook.ids.find(({ code }) => code === filled);
  if (whole !== undefined) return [whole];

  const candidates = detailed ? codebook.ids : codebook.socs;
  const completed = text.length < 5 ? [] : candidates.filter(({ code }) => code.startsWith(text));
  if (completed.length > 0 && completed.length <= mostSuggested) return completed;

  let least = farthest + 1;
  let nearest: Suggestion[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.code.length - text.length) > farthest) continue;
    const distance = editDistance(text, candidate.code);
    if (distance > least || distance > farthest) continue;
    if (distance < least) nearest = [];
    least = distance;
    nearest.push(candidate);
  }
  return nearest.length > mostSuggested ? [] : nearest;
}

/** The occupation of this title; by its SOC code where the text looks like one. */
export function byTitle(codebook: Codebook, title: string, detailed: boolean): Suggestion | null {
  const id = codebook.byTitle.get(foldToLetters(title));
  const occupation = id === undefined ? undefined : codebook.byId.get(id);
  if (id === undefined || occupation === undefined) return null;
  return { code: detailed ? id : occupation.soc, title: occupation.title };
}

/**
 * What a spreadsheet may have turned into a date: it shows `11-2011` as `Nov-11`. Only codes that begin with 11 or 12
 * look like a month and a year from 1900 on.
 */
export function suggestForDate(codebook: Codebook, text: string, title: string): readonly Suggestion[] {
  const titled = byTitle(codebook, title, false);
  if (titled !== null) return [titled];
  const month = /nov/i.test(text) ? "11" : /dec/i.test(text) ? "12" : null;
  const year = /\d{2}$/.exec(text)?.[0];
  if (month === null || year === undefined) return [];
  const meant = codebook.socs.filter(
    ({ code }) => code.startsWith(`${month}-`) && code.endsWith(year) && Number(code.slice(3)) >= 1900,
  );
  return meant.length > mostSuggested ? [] : meant;
}
