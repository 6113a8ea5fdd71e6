import { manners, type QueryReading } from "#algorithms/search/query-reading.ts";
import type { TitleList } from "#algorithms/search/title-list.ts";
import type { TitleMatch } from "#algorithms/search/title-source.ts";

/** Finds occupations by the first letters of a title's words: "rd" is a registered dietitian. */
export type InitialsSource = (reading: QueryReading) => ReadonlyMap<number, TitleMatch>;

const shortest = 2;
const longest = 5;
/** Two letters begin too many words to be meant as a beginning; five are most often one. */
const points = [0, 0, 82, 74, 70, 70];
/** What an occupation gets if all of its titles have the letters. */
const densityPoints = 60;
const mostDensity = 8;
const minus = { everyday: 6, known: 10, fewJobs: 3 };

export function createInitialsSource(list: TitleList): InitialsSource {
  const titlesBy = new Map<string, number[]>();
  const counts = new Int32Array(list.targets.length);
  const end = list.targets[list.firstNode]?.own ?? list.texts.length;
  for (let title = 0; title < end; title++) {
    const target = list.targetOf[title] ?? 0;
    counts[target] = (counts[target] ?? 0) + 1;
    const letters = initialsOf(list.texts[title] ?? "");
    if (letters === null) continue;
    const same = titlesBy.get(letters);
    if (same === undefined) titlesBy.set(letters, [title]);
    else same.push(title);
  }

  return (reading) => {
    const found = new Map<number, TitleMatch>();
    const [word, ...more] = reading;
    if (word === undefined || more.length > 0) return found;
    const titles = titlesBy.get(word.typed) ?? [];
    const held = new Map<number, number>();
    for (const title of titles)
      held.set(list.targetOf[title] ?? 0, (held.get(list.targetOf[title] ?? 0) ?? 0) + 1);
    const isKnown = word.candidates.some(({ manner }) => manner === manners.same);
    for (const title of titles) {
      const place = list.targetOf[title] ?? 0;
      if (found.has(place)) continue;
      const target = list.targets[place];
      const density = (densityPoints * (held.get(place) ?? 0)) / (counts[place] ?? 1);
      const value =
        (points[word.typed.length] ?? 0) +
        Math.min(density, mostDensity) -
        (target?.own === title ? 0 : minus.everyday) -
        (isKnown ? minus.known : 0) -
        (minus.fewJobs * (target?.order ?? 0)) / list.firstNode;
      found.set(place, { points: value, stage: "synonym", title, reading: [] });
    }
    return found;
  };
}

/** In small letters, without small words; `null` if too few or many, or if it has other than plain letters. */
function initialsOf(title: string): string | null {
  let letters = "";
  let isStart = true;
  for (let at = 0; at < title.length; at++) {
    const code = title.charCodeAt(at);
    const isLarge = code > 64 && code < 91;
    if (isLarge && isStart) {
      if (letters.length === longest) return null;
      letters += String.fromCharCode(code + 32);
    } else if (code === 40 || code === 44 || code === 47) return null;
    isStart = code === 32 || code === 45;
  }
  return letters.length < shortest ? null : letters;
}
