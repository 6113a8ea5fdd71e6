import type { ContestedPlacement } from "#algorithms/measures/contested-placements.ts";
import { foldName } from "#algorithms/words/fold-name.ts";
import type { NodeId } from "#domain/ids.ts";
import { occupationTarget } from "#store/slices/workspace-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { useMarks } from "#store/use-marks.ts";
import { useText } from "#text/text-context.ts";
import { CodeBadge } from "#ui/CodeBadge.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import styles from "./contested.module.css";
import type { ComeFramework } from "./use-contested.ts";

interface ContestedRowProps {
  readonly placement: ContestedPlacement;
  readonly shown: readonly ComeFramework[];
}

/** One occupation: its places in each framework, and how much of its company goes along. */
export function ContestedRow({ placement, shown }: ContestedRowProps) {
  const { contested: words } = useText();
  const { occupation, clusters, pairs } = placement;
  const title = useAppStore((state) => state.occupations.get(occupation)?.title ?? occupation);
  const goTo = useAppStore((state) => state.goTo);
  return (
    <li className={styles.row} data-contested={occupation}>
      <button
        type="button"
        className={styles.title}
        onClick={() => focusAfter(() => goTo(occupationTarget(occupation)), "#details-heading")}
      >
        {title}
      </button>
      <ul className={styles.places}>
        {shown.map((framework, at) => (
          <Places key={framework.frameworkId} framework={framework} clusters={clusters[at] ?? []} />
        ))}
      </ul>
      {pairs.map(({ frameworks: [from, to], company, shared }) => (
        <p key={`${from} ${to}`} className={styles.kept}>
          {words.kept({
            from: shown[from]?.short ?? "",
            to: shown[to]?.short ?? "",
            company,
            shared,
          })}
        </p>
      ))}
    </li>
  );
}

function Places({
  framework: { short, index },
  clusters,
}: {
  readonly framework: ComeFramework;
  readonly clusters: readonly NodeId[];
}) {
  const { contested: words } = useText();
  const marks = useMarks(index);
  const nodes = clusters.flatMap((id) => index.byId.get(id) ?? []);
  return (
    <li className={styles.place}>
      {nodes.slice(0, 1).map(({ id }) => {
        const mark = marks.get(id);
        return (
          mark && <CodeBadge key={id} small code={mark.code} colour={mark.colour} onColour={mark.onColour} />
        );
      })}
      <span>
        {nodes.length === 0
          ? words.notPlaced(short)
          : words.places(
              short,
              nodes.map(({ title }) => foldName(title)),
            )}
      </span>
    </li>
  );
}
