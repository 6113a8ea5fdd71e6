import { ascending } from "d3";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { nodesWithin } from "#algorithms/graph/nodes-within.ts";
import type { FrameworkNode } from "#domain/framework.ts";
import { useText } from "#text/text-context.ts";
import { DetailsPart } from "./DetailsPart.tsx";
import { LongList } from "./LongList.tsx";
import styles from "./profile.module.css";
import { Question } from "./Question.tsx";

interface NodeProgramsProps {
  readonly node: FrameworkNode;
  readonly index: FrameworkIndex;
}

/** Programs of study and industries, as published for the node and what is in it. */
export function NodePrograms({ node, index }: NodeProgramsProps) {
  const { facts, profile } = useText();
  const within = nodesWithin(index, node);
  const programs = distinct(within.flatMap((part) => part.programs));
  const sectors = distinct(within.flatMap((part) => part.sectors));
  return (
    <>
      <Question title={profile.nodePrograms}>
        {programs.length === 0 ? (
          <p className={styles.note}>{profile.noNodePrograms}</p>
        ) : (
          <DetailsPart>
            {({ programTitles }) => (
              <>
                <p className={styles.note}>{profile.nodeProgramsLead(programs.length)}</p>
                <LongList items={programs} first={8} keyOf={(code) => code}>
                  {(code) => <span className={styles.line}>{programTitles.get(code) ?? code}</span>}
                </LongList>
              </>
            )}
          </DetailsPart>
        )}
      </Question>
      <Question title={profile.sectors}>
        {sectors.length === 0 ? (
          <p className={styles.note}>{profile.noSectors}</p>
        ) : (
          <LongList items={sectors} first={6} keyOf={(code) => code}>
            {(code) => <span className={styles.line}>{facts.sectors.get(code) ?? code}</span>}
          </LongList>
        )}
      </Question>
    </>
  );
}

const distinct = (codes: readonly string[]): readonly string[] => [...new Set(codes)].sort(ascending);
