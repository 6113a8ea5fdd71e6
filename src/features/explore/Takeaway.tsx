import { summariseTree } from "#algorithms/graph/tree-summary.ts";
import { foldName } from "#algorithms/words/fold-name.ts";
import { useAppStore } from "#store/store-context.ts";
import { useFirstText } from "#text/first-text-context.ts";

/** One sentence about the pane's framework, worked out from its memberships. */
export function Takeaway({ paneId }: { readonly paneId: number }) {
  const { takeaway } = useFirstText().explore.index;
  const index = useAppStore((state) => {
    const pane = state.panes.find(({ id }) => id === paneId);
    return pane && state.frameworks.get(pane.frameworkId);
  });
  if (index === undefined) return null;
  const { levels, occupations, largest } = summariseTree(index);
  return (
    <p>
      {takeaway(
        levels.map(({ count, level }) => ({ count, singular: level.singular, plural: level.plural })),
        occupations,
        largest && { title: foldName(largest.node.title), marks: largest.marks },
      )}
    </p>
  );
}
