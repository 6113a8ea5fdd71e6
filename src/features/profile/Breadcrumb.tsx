import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels } from "#algorithms/graph/map-levels.ts";
import { foldName, wholeName } from "#algorithms/words/fold-name.ts";
import type { FrameworkNode } from "#domain/framework.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import styles from "./profile.module.css";
import { useFollow } from "./use-follow.ts";

interface BreadcrumbProps {
  readonly paneId: number;
  readonly index: FrameworkIndex;
  /** From the widest down; `null` for something that the framework does not place. */
  readonly path: readonly FrameworkNode[] | null;
}

/** The way back up, from the whole map to what holds this. */
export function Breadcrumb({ paneId, index, path }: BreadcrumbProps) {
  const text = useText();
  const follow = useFollow();
  const goHome = useAppStore((state) => state.goHome);
  const { framework } = index;
  const level = framework.levels.find(({ id }) => id === mapLevels(index).cluster);
  return (
    <nav aria-label={text.profile.crumbs} className={styles.crumbs}>
      <ol>
        <li>
          <button type="button" onClick={() => goHome(paneId)}>
            {level === undefined ? text.profile.home : text.profile.homeOf(level)}
          </button>
        </li>
        {path === null ? (
          <li>{text.profile.notPlaced(foldName(framework.title))}</li>
        ) : (
          path.map(({ id, title }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => follow({ kind: "node", frameworkId: framework.id, id }, { paneId })}
              >
                <bdi title={wholeName(title)}>{foldName(title)}</bdi>
              </button>
            </li>
          ))
        )}
      </ol>
    </nav>
  );
}
