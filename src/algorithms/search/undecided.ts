import { contentWords } from "#algorithms/words/content-words.ts";
import { foldText } from "#algorithms/words/fold-text.ts";

/** Alone they say that someone has no word for it yet. */
const alone: ReadonlySet<string> = new Set("idk dunno unsure undecided anything whatever".split(" "));
/** So do these together. */
const pairs = [
  ["dont", "know"],
  ["not", "know"],
  ["not", "sure"],
  ["no", "idea"],
  ["no", "clue"],
  ["no", "se"],
  ["no", "seguro"],
  ["no", "segura"],
] as const;
/** All else that such a sentence has. */
const around: ReadonlySet<string> = new Set(
  "i im am do dont know not sure no idea clue have what which job jobs career careers want wanna be do like would should my really yet still me is when grow up se estoy seguro segura que quiero ser lo hacer".split(
    " ",
  ),
);

/** "I don't know", "not sure yet", "idk what I want to be": it asks for help, not for a job of that name. */
export function isUndecided(query: string): boolean {
  const words = contentWords(foldText(query.slice(0, longest)));
  if (!words.every((word) => around.has(word) || alone.has(word))) return false;
  return (
    words.some((word) => alone.has(word)) || pairs.some((pair) => pair.every((word) => words.includes(word)))
  );
}

const longest = 200;
