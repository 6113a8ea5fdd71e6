import { isForGroup } from "#algorithms/measures/is-for-group.ts";
import { foldName } from "#algorithms/words/fold-name.ts";
import type { Occupation } from "#domain/occupation.ts";
import { type FrameworkPlacements, selectPlacements } from "#store/selectors/select-placements.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { CodeBadge } from "#ui/CodeBadge.tsx";
import { Tag } from "#ui/Tag.tsx";
import styles from "./profile.module.css";
import { Question } from "./Question.tsx";
import { useFollow } from "./use-follow.ts";

/** Where the occupation sits in every loaded framework, and how each place came about. */
export function PlacementList({ occupation }: { readonly occupation: Occupation }) {
  const text = useText();
  const entries = useAppStore((state) => state.entries);
  const frameworks = useAppStore((state) => state.frameworks);
  return (
    <Question title={text.profile.sits}>
      {selectPlacements({ entries, frameworks }, occupation.id).map((one) => (
        <InFramework key={one.frameworkId} {...one} occupation={occupation} />
      ))}
    </Question>
  );
}

function InFramework({
  frameworkId,
  short,
  places,
  occupation,
}: FrameworkPlacements & { readonly occupation: Occupation }) {
  const { facts, profile } = useText();
  const follow = useFollow();
  return (
    <>
      <h3 className={styles.small}>{short}</h3>
      {places.length === 0 && <p className={styles.note}>{profile.notPlaced(short)}</p>}
      <ul className={styles.list}>
        {places.map(({ node, path, mark, membership: { basis, publishedFor } }) => (
          <li key={node.id}>
            <button
              type="button"
              className={styles.row}
              onClick={() => follow({ kind: "node", frameworkId, id: node.id })}
            >
              {mark && <CodeBadge small code={mark.code} colour={mark.colour} onColour={mark.onColour} />}
              <span className={styles.rowTitle}>
                {path.map(({ title }) => foldName(title)).join(" › ")}
                {publishedFor !== null && isForGroup(occupation, publishedFor) && (
                  <span className={styles.rowNote}>{facts.publishedFor(publishedFor)}</span>
                )}
              </span>
              {basis !== "published" && <Tag look="dashed">{facts.basis[basis]}</Tag>}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
