import { useMemo } from "react";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { RelatedOccupation } from "#algorithms/similarity/related-occupations.ts";
import type { Occupation } from "#domain/occupation.ts";
import { selectRelated } from "#store/selectors/select-related.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { DetailsPart } from "./DetailsPart.tsx";
import { LongList } from "./LongList.tsx";
import styles from "./profile.module.css";
import { Question } from "./Question.tsx";
import { RelatedRow } from "./RelatedRow.tsx";
import { FurtherOut, LessSchool } from "./WanderList.tsx";

interface RelatedListProps {
  readonly occupation: Occupation;
  readonly paneId: number;
  readonly index: FrameworkIndex | null;
}

/** Ways on: with less school, along a path, to related jobs with what they share, and further out. */
export function RelatedList({ occupation, paneId, index }: RelatedListProps) {
  const { links, profile } = useText();
  const setPathStart = useAppStore((state) => state.setPathStart);
  const details = useAppStore((state) => state.details);
  const occupations = useAppStore((state) => state.occupations);
  const related = useMemo(
    () => selectRelated({ details, occupations }, occupation, index) ?? [],
    [details, occupations, occupation, index],
  );
  return (
    <>
      <LessSchool occupation={occupation} paneId={paneId} index={index} />
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
                  {(one) => <RelatedRow related={one} paneId={paneId} index={index} />}
                </LongList>
              </>
            )
          }
        </DetailsPart>
      </Question>
      <FurtherOut occupation={occupation} paneId={paneId} index={index} />
    </>
  );
}

const keyOf = ({ occupation }: RelatedOccupation) => occupation.id;
