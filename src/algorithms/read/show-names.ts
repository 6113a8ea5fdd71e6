import { showLetters } from "#algorithms/words/show-letters.ts";
import type { Framework, FrameworkNode, Level } from "#domain/framework.ts";

/**
 * The framework as it is shown: names have marks in place of letters that cannot be seen, so that none reads as what
 * it is not. What is written to a sheet stays as the file has it.
 */
export const showNames = (framework: Framework): Framework => ({
  ...framework,
  ...shownTitle(framework),
  edition: showLetters(framework.edition),
  publisher: showLetters(framework.publisher),
  levels: framework.levels.map(showLevelNames),
  nodes: framework.nodes.map(showNodeNames),
});

export const showNodeNames = (node: FrameworkNode): FrameworkNode => {
  const titles = shownTitle(node);
  const short = node.short === null ? null : showLetters(node.short);
  return titles === null && short === node.short ? node : { ...node, ...titles, short };
};

const showLevelNames = ({ id, singular, plural }: Level): Level => {
  const shown = showLetters(singular);
  return {
    id,
    singular: shown,
    plural: showLetters(plural),
    ...(shown !== singular && { written: singular }),
  };
};

function shownTitle({ title }: { readonly title: string }) {
  const shown = showLetters(title);
  return shown === title ? null : { title: shown, written: title };
}
