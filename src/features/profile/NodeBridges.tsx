import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { NodeBridge } from "#algorithms/graph/node-bridges.ts";
import { foldName, wholeName } from "#algorithms/words/fold-name.ts";
import type { FrameworkNode } from "#domain/framework.ts";
import { selectBridges } from "#store/selectors/select-bridges.ts";
import { selectSharedStrengths } from "#store/selectors/select-shared-strengths.ts";
import { useAppStore } from "#store/store-context.ts";
import { useMarks } from "#store/use-marks.ts";
import { useText } from "#text/text-context.ts";
import { CodeBadge } from "#ui/CodeBadge.tsx";
import { LongList } from "./LongList.tsx";
import styles from "./profile.module.css";
import { Question } from "./Question.tsx";
import { useFollow } from "./use-follow.ts";

interface NodeBridgesProps {
  readonly node: FrameworkNode;
  readonly index: FrameworkIndex;
  readonly paneId: number;
}

const firstShown = 5;
const mostNamed = 3;

/** What the node shares with others: the jobs that both hold, and the skills that stand out in both. */
export function NodeBridges({ node, index, paneId }: NodeBridgesProps) {
  const { links } = useText();
  const bridges = selectBridges(index, node);
  const level = index.framework.levels.find(({ id }) => id === node.level);
  const row = (bridge: NodeBridge) => <BridgeRow from={node} bridge={bridge} index={index} paneId={paneId} />;
  if (level === undefined || index.nodesOfLevel(node.level).length < 2) return null;
  return (
    <>
      <Question title={links.bridges}>
        <p className={styles.note}>
          {bridges.level.length === 0 ? links.noBridges(level) : links.bridgesLead(level)}
        </p>
        {bridges.level.length > 0 && (
          <LongList items={bridges.level} first={firstShown} keyOf={keyOf}>
            {row}
          </LongList>
        )}
      </Question>
      {bridges.crossCutting.length > 0 && (
        <Question title={links.crossCutting}>
          <p className={styles.note}>{links.crossCuttingLead}</p>
          <LongList items={bridges.crossCutting} first={firstShown} keyOf={keyOf}>
            {row}
          </LongList>
        </Question>
      )}
    </>
  );
}

const keyOf = ({ node }: NodeBridge) => node.id;

interface BridgeRowProps {
  readonly from: FrameworkNode;
  readonly bridge: NodeBridge;
  readonly index: FrameworkIndex;
  readonly paneId: number;
}

function BridgeRow({ from, bridge: { node, shared }, index, paneId }: BridgeRowProps) {
  const { links } = useText();
  const follow = useFollow();
  const mark = useMarks(index).get(node.id);
  const occupations = useAppStore((state) => state.occupations);
  const details = useAppStore((state) => state.details);
  const titles = shared.slice(0, mostNamed).map((id) => occupations.get(id)?.title ?? id);
  const skills = selectSharedStrengths(details, index, from, node).slice(0, mostNamed);
  return (
    <button
      type="button"
      className={styles.row}
      onClick={() => follow({ kind: "node", frameworkId: index.framework.id, id: node.id }, { paneId })}
    >
      {mark && <CodeBadge small code={mark.code} colour={mark.colour} onColour={mark.onColour} />}
      <span className={styles.rowTitle}>
        <bdi title={wholeName(node.title)}>{foldName(node.title)}</bdi>
        <span className={styles.rowNote}>{links.sharedJobs(titles, shared.length)}</span>
        {skills.length > 0 && (
          <span className={styles.rowNote}>{links.sharedSkills(skills.map(({ name }) => name))}</span>
        )}
      </span>
      <span className={styles.rowEnd}>{links.shares(shared.length)}</span>
    </button>
  );
}
