import { type ReactNode, useMemo } from "react";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { heldIn } from "#algorithms/graph/marks-in.ts";
import { nodeFacts } from "#algorithms/measures/node-facts.ts";
import { foldName, wholeName } from "#algorithms/words/fold-name.ts";
import type { FrameworkNode } from "#domain/framework.ts";
import { selectOccupations } from "#store/selectors/select-occupations.ts";
import { useAppStore } from "#store/store-context.ts";
import { useMarks } from "#store/use-marks.ts";
import { useText } from "#text/text-context.ts";
import { CodeBadge } from "#ui/CodeBadge.tsx";
import { Breadcrumb } from "./Breadcrumb.tsx";
import { NodeBridges } from "./NodeBridges.tsx";
import { NodeFigures } from "./NodeFigures.tsx";
import { NodeParts } from "./NodeParts.tsx";
import { NodePay } from "./NodePay.tsx";
import { NodePrograms } from "./NodePrograms.tsx";
import { ProfileActions } from "./ProfileActions.tsx";
import styles from "./profile.module.css";
import { TraceAct } from "./TraceAct.tsx";
import { useScrollToTop } from "./use-scroll-to-top.ts";

interface NodeProfileProps {
  readonly node: FrameworkNode;
  readonly paneId: number;
  readonly index: FrameworkIndex;
  readonly more: ReactNode;
}

/** A cluster, pathway, sub-cluster or grouping: what it is, what it holds, what its jobs come to. */
export function NodeProfile({ node, paneId, index, more }: NodeProfileProps) {
  const { profile } = useText();
  const top = useScrollToTop<HTMLElement>();
  const all = useAppStore((state) => state.occupations);
  const occupations = useMemo(() => selectOccupations(all, index, node.id), [all, index, node.id]);
  const facts = useMemo(() => nodeFacts(occupations), [occupations]);
  const { framework } = index;
  const level = framework.levels.find(({ id }) => id === node.level);
  const parts = index.childrenOf(node.id);
  const partLevel = framework.levels.find(({ id }) => id === parts[0]?.level) ?? null;
  const mark = useMarks(index).get(node.id) ?? null;
  const bare = framework.memberships.length === 0;
  const empty = index.occupationsIn(node.id).length === 0;
  return (
    <article ref={top} aria-labelledby="details-heading" className={styles.profile}>
      <Breadcrumb paneId={paneId} index={index} path={index.ancestorsOf(node.id)} />
      <div className={styles.title}>
        {mark && <CodeBadge code={mark.code} colour={mark.colour} onColour={mark.onColour} />}
        <h1 id="details-heading" tabIndex={-1}>
          <bdi title={wholeName(node.title)}>{foldName(node.title)}</bdi>
        </h1>
      </div>
      {level && (
        <p className={styles.note}>
          {profile.gloss(level)}{" "}
          {empty && !bare
            ? profile.empty(level)
            : profile.holds(
                bare ? heldIn(index, node.id) : { kind: "occupations", count: facts.occupations },
                parts.length,
                partLevel,
              )}
        </p>
      )}
      <ProfileActions target={{ kind: "node", frameworkId: framework.id, id: node.id }} more={more} />
      {!empty && (
        <div className={styles.trace}>
          <TraceAct node={node} index={index} />
        </div>
      )}
      {!empty && <NodePay occupations={occupations} mark={mark} />}
      <NodeParts node={node} index={index} paneId={paneId} />
      {!empty && <NodeFigures facts={facts} />}
      {!empty && <NodeBridges node={node} index={index} paneId={paneId} />}
      <NodePrograms node={node} index={index} />
    </article>
  );
}
