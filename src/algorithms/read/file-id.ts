import { capital } from "#algorithms/words/capital.ts";
import { plainSlug } from "#algorithms/words/slug.ts";

/** `our_prototype-v2.csv` to `Our prototype v2`. */
export const titleFromFileName = (fileName: string): string => capital(wordsOf(fileName));

const wordsOf = (fileName: string) =>
  fileName
    .replace(/\.[A-Za-z0-9]{1,5}$/, "")
    .replace(/[_-]+/g, " ")
    .replace(/\s+/g, " ")
    .trim() ||
  fileName.trim() ||
  "Framework";

/** An id for a framework that names none: the title, and its content, so that another file of that name is another. */
export const frameworkIdFor = (title: string, hash: string): string =>
  `${plainSlug(title).slice(0, 40).replace(/-$/, "") || "framework"}-${hash.slice(0, 8)}`;
