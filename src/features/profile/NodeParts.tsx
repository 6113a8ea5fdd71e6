import { ascending } from "d3";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { heldIn } from "#algorithms/graph/marks-in.ts";
import { foldName, wholeName } from "#algorithms/words/fold-name.ts";
import type { FrameworkNode } from "#domain/framework.ts";
import { useAppStore } from "#store/store-context.ts";
import { useMarks } from "#store/use-marks.ts";
import { useText } from "#text/text-context.ts";
import { CodeBadge } from "#ui/CodeBadge.tsx";
import { chartColour } from "#ui/charts/chart-colour.ts";
import { LongList } from "./LongList.tsx";
import { OccupationRow } from "./OccupationRow.tsx";
import styles from "./profile.module.css";
import { Question } from "./Question.tsx";
import { useFollow } from "./use-follow.ts";

interface NodePartsProps {
  readonly node: FrameworkNode;
  readonly index: FrameworkIndex;
  readonly paneId: number;
}

/** What the node holds: its parts, and the occupations placed in the node itself. */
export function NodeParts({ node, index, paneId }: NodePartsProps) {
  const { profile } = useText();
  const parts = index.childrenOf(node.id);
  const level = index.framework.levels.find(({ id }) => id === parts[0]?.level);
  return (
    <>
      {parts.length > 0 && (
        <Question title={level === undefined ? profile.partsOther : profile.parts(level)}>
          <LongList items={parts} first={24} keyOf={({ id }) => id}>
            {(part) => <PartRow part={part} index={index} paneId={paneId} />}
          </LongList>
        </Question>
      )}
      <OwnOccupations node={node} index={index} paneId={paneId} />
      <BasisNote node={node} index={index} />
    </>
  );
}

interface PartRowProps {
  readonly part: FrameworkNode;
  readonly index: FrameworkIndex;
  readonly paneId: number;
}

function PartRow({ part, index, paneId }: PartRowProps) {
  const { facts, profile } = useText();
  const follow = useFollow();
  const mark = useMarks(index).get(part.id);
  const held = heldIn(index, part.id);
  const { kind, count } = held;
  return (
    <button
      type="button"
      className={styles.row}
      onClick={() => follow({ kind: "node", frameworkId: index.framework.id, id: part.id }, { paneId })}
    >
      {mark && mark.cluster === part.id ? (
        <CodeBadge small code={mark.code} colour={mark.colour} onColour={mark.onColour} />
      ) : (
        <span
          className={count === 0 && kind === "occupations" ? styles.hollow : styles.dot}
          style={chartColour(mark?.colour ?? null)}
        />
      )}
      <span className={styles.rowTitle}>
        <bdi title={wholeName(part.title)}>{foldName(part.title)}</bdi>
        <span className="visually-hidden">{profile.holdsShort(held)}</span>
      </span>
      <span aria-hidden="true" className={styles.rowEnd}>
        {kind === "parts" && count === 0 ? "" : facts.count(count)}
      </span>
    </button>
  );
}

function OwnOccupations({ node, index, paneId }: NodePartsProps) {
  const { facts, profile } = useText();
  const all = useAppStore((state) => state.occupations);
  const own = index
    .membershipsAt(node.id)
    .flatMap(({ occupation }) => all.get(occupation) ?? [])
    .sort((a, b) => ascending(a.title, b.title));
  if (own.length === 0) return null;
  return (
    <Question title={profile.occupations}>
      <p className={styles.note}>{profile.occupationsLead}</p>
      <LongList items={own} first={12} keyOf={({ id }) => id}>
        {(occupation) => {
          const pay = occupation.wage?.annual.median ?? null;
          return (
            <OccupationRow
              occupation={occupation}
              paneId={paneId}
              index={null}
              end={pay === null ? profile.noPayShort : facts.dollarsShort(pay)}
            />
          );
        }}
      </LongList>
    </Question>
  );
}

function BasisNote({ node, index }: Omit<NodePartsProps, "paneId">) {
  const { profile } = useText();
  const memberships = index.membershipsIn(node.id);
  const unpublished = memberships.filter(({ basis }) => basis !== "published").length;
  return unpublished === 0 ? null : (
    <p className={styles.note}>{profile.basisCount(unpublished, memberships.length)}</p>
  );
}
