import { useMemo } from "react";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { RelatedOccupation, RelatedReason } from "#algorithms/similarity/related-occupations.ts";
import type { Occupation } from "#domain/occupation.ts";
import { selectRelated } from "#store/selectors/select-related.ts";
import { useAppStore } from "#store/store-context.ts";
import type { Text } from "#text/en.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { DetailsPart } from "./DetailsPart.tsx";
import { LongList } from "./LongList.tsx";
import { OccupationRow } from "./OccupationRow.tsx";
import styles from "./profile.module.css";
import { Question } from "./Question.tsx";

interface RelatedListProps {
  readonly occupation: Occupation;
  readonly paneId: number;
  readonly index: FrameworkIndex | null;
}

const mostWithLessSchool = 3;

/** Related occupations with what they share; one outside the cluster; those with less school. */
export function RelatedList({ occupation, paneId, index }: RelatedListProps) {
  const { links, profile } = useText();
  const setPathStart = useAppStore((state) => state.setPathStart);
  const details = useAppStore((state) => state.details);
  const occupations = useAppStore((state) => state.occupations);
  const related = useMemo(
    () => selectRelated({ details, occupations }, occupation, index) ?? [],
    [details, occupations, occupation, index],
  );
  const outside = related.find((one) => one.outside);
  const less = related.filter(({ lessSchool }) => lessSchool).slice(0, mostWithLessSchool);
  const row = (one: RelatedOccupation) => <RelatedRow related={one} paneId={paneId} index={index} />;
  return (
    <>
      <Question title={profile.lessSchool}>
        <DetailsPart>
          {() =>
            less.length === 0 ? (
              <p className={styles.note}>
                {occupation.preparation.education === null ? profile.unknownSchool : profile.noLessSchool}
              </p>
            ) : (
              <LongList items={less} first={mostWithLessSchool} keyOf={keyOf}>
                {row}
              </LongList>
            )
          }
        </DetailsPart>
      </Question>
      <Question title={links.path.open}>
        <p className={styles.note}>{links.path.openLead}</p>
        <Button className={styles.again} onClick={() => setPathStart(occupation.id)}>
          {links.path.open}
        </Button>
      </Question>
      <Question title={profile.related}>
        <DetailsPart>
          {() =>
            related.length === 0 ? (
              <p className={styles.note}>{profile.noRelated}</p>
            ) : (
              <>
                <p className={styles.note}>{profile.relatedLead}</p>
                <LongList items={related} first={5} keyOf={keyOf}>
                  {row}
                </LongList>
              </>
            )
          }
        </DetailsPart>
      </Question>
      {outside && (
        <Question title={profile.outside}>
          <p className={styles.note}>{profile.outsideLead}</p>
          {row(outside)}
        </Question>
      )}
    </>
  );
}

const keyOf = ({ occupation }: RelatedOccupation) => occupation.id;

interface RelatedRowProps {
  readonly related: RelatedOccupation;
  readonly paneId: number;
  readonly index: FrameworkIndex | null;
}

function RelatedRow({ related: { occupation, reason }, paneId, index }: RelatedRowProps) {
  const text = useText();
  const { education } = occupation.preparation;
  return (
    <OccupationRow
      occupation={occupation}
      paneId={paneId}
      index={index}
      end={education === null ? "" : text.facts.educationShort[education]}
      note={reasonWords(reason, text)}
    />
  );
}

function reasonWords(reason: RelatedReason, { facts, profile }: Text): string {
  switch (reason.kind) {
    case "strengths":
      return profile.reasons.strengths(reason.names);
    case "place":
      return profile.reasons.place(reason.node.title);
    case "schooling":
      return profile.reasons.schooling(facts.education[reason.education]);
    case "listed":
      return profile.reasons.listed;
  }
}
