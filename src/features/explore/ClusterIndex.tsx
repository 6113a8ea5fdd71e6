import { mapLevels, nodesAtLevel } from "#algorithms/graph/map-levels.ts";
import { heldIn } from "#algorithms/graph/marks-in.ts";
import { foldName, wholeName } from "#algorithms/words/fold-name.ts";
import type { FrameworkNode } from "#domain/framework.ts";
import type { Held } from "#domain/held.ts";
import { selectOpenClusters } from "#store/selectors/select-expanded.ts";
import { selectMarks, selectReference } from "#store/selectors/select-marks.ts";
import { selectMatches } from "#store/selectors/select-matches.ts";
import { selectMatchesWithin } from "#store/selectors/select-matches-within.ts";
import { useAppStore } from "#store/store-context.ts";
import { useFirstText } from "#text/first-text-context.ts";
import { CodeBadge } from "#ui/CodeBadge.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import styles from "./cluster-index.module.css";

/** Every cluster with its code, colour and size: the way in, and the map's legend. */
export function ClusterIndex({ paneId }: { readonly paneId: number }) {
  const text = useFirstText();
  const words = text.explore.index;
  const filterWords = text.lens.filter;
  const pane = useAppStore((state) => state.panes.find(({ id }) => id === paneId));
  const index = useAppStore((state) => (pane ? state.frameworks.get(pane.frameworkId) : undefined));
  const reference = useAppStore((state) => (index ? selectReference(state, index) : null));
  const matches = useAppStore((state) => (index ? selectMatches(state, index) : null));
  const goTo = useAppStore((state) => state.goTo);
  const setHover = useAppStore((state) => state.setHover);
  if (pane === undefined || index === undefined) return null;

  const levels = mapLevels(index);
  const clusters = nodesAtLevel(index, levels.cluster);
  const marks = selectMarks(index, reference);
  const open = selectOpenClusters(pane, index);
  const plural = index.framework.levels.find(({ id }) => id === levels.cluster)?.plural ?? "";

  const entry = ({ id, title }: FrameworkNode) => {
    const mark = marks.get(id);
    const target = { kind: "node", frameworkId: index.framework.id, id } as const;
    const held = heldIn(index, id);
    const { count } = held;
    const matching =
      matches === null || held.kind === "parts" ? null : selectMatchesWithin(matches, index, id);
    return (
      <li key={id}>
        <button
          type="button"
          className={styles.entry}
          aria-current={open.includes(id) ? "true" : undefined}
          onClick={() => focusAfter(() => goTo(target, { paneId }), "#details-heading", '[role="combobox"]')}
          onPointerEnter={() => setHover({ paneId, target, at: null })}
          onPointerLeave={() => setHover(null)}
        >
          <span className="visually-hidden">
            {matching === null
              ? words.entry(foldName(title), held)
              : filterWords.entry(foldName(title), matching, count)}
          </span>
          {mark && <CodeBadge code={mark.code} colour={mark.colour} onColour={mark.onColour} />}
          <bdi aria-hidden="true" className={styles.title} title={wholeName(title)}>
            {foldName(title)}
          </bdi>
          <span aria-hidden="true" className={styles.count}>
            {matching === null
              ? isEnd(held)
                ? ""
                : text.facts.count(count)
              : filterWords.ofBranch(matching, count)}
          </span>
        </button>
      </li>
    );
  };

  return (
    <nav aria-label={words.label(plural)} className={styles.index}>
      <div className={styles.columns}>
        {groupsOf(clusters, (id) => index.byId.get(id), levels.shelf).map(({ shelf, members }) => (
          <section key={shelf?.id ?? ""} className={styles.group}>
            {shelf && (
              <h2 className={styles.shelf}>
                <bdi title={wholeName(shelf.title)}>{foldName(shelf.title)}</bdi>
              </h2>
            )}
            <ul>{members.map(entry)}</ul>
          </section>
        ))}
      </div>
    </nav>
  );
}

/** There is nothing below it to count. */
const isEnd = ({ kind, count }: Held) => kind === "parts" && count === 0;

interface Group {
  readonly shelf: FrameworkNode | null;
  readonly members: FrameworkNode[];
}

/** Clusters by the shelf they share, in file order; those without one together. */
function groupsOf(
  clusters: readonly FrameworkNode[],
  nodeOf: (id: FrameworkNode["id"]) => FrameworkNode | undefined,
  shelfLevel: string | null,
): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const cluster of clusters) {
    const parent = cluster.parent === null ? undefined : nodeOf(cluster.parent);
    const shelf = parent !== undefined && parent.level === shelfLevel ? parent : null;
    const group = groups.get(shelf?.id ?? "") ?? { shelf, members: [] };
    group.members.push(cluster);
    groups.set(shelf?.id ?? "", group);
  }
  return [...groups.values()];
}
