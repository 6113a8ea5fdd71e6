import { foldedWords } from "#algorithms/words/fold-title.ts";
import { stem } from "#algorithms/words/stem.ts";
import type { NameFate } from "#domain/field.ts";
import type { FrameworkNode } from "#domain/framework.ts";
import type { NodeId } from "#domain/ids.ts";

/** A shorter beginning says too little: "art" is no "artery". */
const leastStem = 5;

/** Alone, they are in titles of any field. */
const anyField: ReadonlySet<string> = new Set([
  "general",
  "occupation",
  "other",
  "related",
  "service",
  "worker",
]);

export interface FieldName {
  readonly fate: NameFate;
  /**
   * Whose titles have it: all that have the whole name, in file order; else those that hold some of the field and have
   * a part, the greatest first.
   */
  readonly nodes: readonly FrameworkNode[];
}

/**
 * Whether the field's name is in a title, at any level. A word is in a title if the title has it, in singular or plural,
 * or a word that begins with its stem: "agriculture" is in "Agricultural", "health" in "Healthcare".
 *
 * @param holds whether some of the field is in the node: elsewhere, a word alone says nothing about it
 */
export function findFieldName(
  names: readonly string[],
  nodes: readonly FrameworkNode[],
  holds: (node: NodeId) => boolean,
): FieldName {
  const phrases = names.map(foldedWords).filter((words) => words.length > 0);
  const titles = nodes.map((node) => ({ node, words: foldedWords(node.title) }));
  const having = (fits: (title: readonly string[]) => boolean) =>
    titles.filter(({ words }) => fits(words)).map(({ node }) => node);
  const whole = having((title) =>
    phrases.some((phrase) => phrase.every((word) => title.some((one) => isWord(word, one)))),
  );
  if (whole.length > 0) return { fate: "kept", nodes: whole };
  const words = [...new Set(phrases.flat())].filter((word) => !anyField.has(word));
  const countIn = (title: readonly string[]) =>
    words.filter((word) => title.some((one) => isWord(word, one))).length;
  const part = titles
    .map((one) => ({ ...one, count: countIn(one.words) }))
    .filter(({ node, count }) => count > 0 && holds(node.id))
    .sort((a, b) => b.count - a.count)
    .map(({ node }) => node);
  return { fate: part.length > 0 ? "part" : "lost", nodes: part };
}

function isWord(word: string, inTitle: string): boolean {
  if (word === inTitle) return true;
  const root = stem(word);
  return root.length >= leastStem && inTitle.startsWith(root);
}
