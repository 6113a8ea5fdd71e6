import { ascending, descending, group, mean, rollup } from "d3";
import { foldedWords } from "#algorithms/words/fold-title.ts";

const longest = 28;

interface Title {
  readonly title: string;
  /** Its words that the official title does not have. */
  readonly added: readonly string[];
  readonly kind: Kind;
  /** How many of the table's titles have its added words, on the average: "Clinic" is commoner than "Autopsy". */
  readonly common: number;
}

/**
 * `name`: another word for the job, alone ("Attorney") or beside a word of the official title ("Electric Wirer").
 * `branch`: the official word with one more ("Clinic Assistant"). `other`: nothing shared.
 */
type Kind = "name" | "branch" | "other";
const kinds: readonly Kind[] = ["name", "branch", "other"];

/**
 * A few everyday names that add something to the official one, near ones first and of these what more of the table's
 * titles say; each adds a word of its own. The same job always has the same ones.
 */
export function pickTitles(official: string, everyday: readonly string[], most = 3): readonly string[] {
  const ranked = everyday
    .filter((title) => title.length <= longest && !/[()/.]/.test(title))
    .map(describeWith(official, everyday))
    .filter(({ added }) => added.length > 0)
    .sort(
      (a, b) =>
        ascending(kinds.indexOf(a.kind), kinds.indexOf(b.kind)) ||
        descending(a.common, b.common) ||
        ascending(a.title.length, b.title.length) ||
        ascending(a.title, b.title),
    );
  const picked: Title[] = [];
  for (const one of ranked) {
    if (picked.length === most) break;
    const said = picked.flatMap(({ added }) => added);
    if (!one.added.some((word) => said.includes(word))) picked.push(one);
  }
  return picked.map(({ title }) => title);
}

function describeWith(official: string, everyday: readonly string[]): (title: string) => Title {
  const own = wordsOf(official);
  const uses = rollup(
    everyday.flatMap((title) => [...new Set(wordsOf(title))]),
    (all) => all.length,
    String,
  );
  const heads = group(everyday, headOf);
  return (title) => {
    const words = wordsOf(title);
    const added = words.filter((word) => !own.includes(word));
    const shares = words.some((word) => own.some((other) => sameStart(word, other)));
    const head = headOf(title);
    const usual = heads.get(head)?.length ?? 0;
    const names = !own.includes(head) && (shares ? usual >= 2 : words.length === 1 && usual >= 3);
    return {
      title,
      added,
      kind: names ? "name" : shares ? "branch" : "other",
      common: mean(added, (word) => uses.get(word) ?? 0) ?? 0,
    };
  };
}

const headOf = (title: string) => wordsOf(title).at(-1) ?? title;

const wordsOf = (title: string) => foldedWords(title).filter((word) => !rest.has(word));

/** Words by which an official title takes in, or leaves out, what has no title of its own. */
const rest = new Set(["all", "except", "other"]);

const kinStart = 5;
const sameStart = (a: string, b: string) =>
  a === b || (a.length >= kinStart && a.slice(0, kinStart) === b.slice(0, kinStart));
