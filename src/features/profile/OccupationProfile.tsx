import type { ReactNode } from "react";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { NodeId } from "#domain/ids.ts";
import type { Occupation } from "#domain/occupation.ts";
import { placementsIn } from "#store/selectors/select-placements.ts";
import { occupationTarget } from "#store/slices/workspace-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Breadcrumb } from "./Breadcrumb.tsx";
import { InterestQuestion } from "./InterestQuestion.tsx";
import { OutlookQuestion } from "./OutlookQuestion.tsx";
import { PayQuestion } from "./PayQuestion.tsx";
import { PlacementList } from "./PlacementList.tsx";
import { ProfileActions } from "./ProfileActions.tsx";
import { pickTitles } from "./pick-titles.ts";
import styles from "./profile.module.css";
import { RelatedList } from "./RelatedList.tsx";
import { RoadQuestion } from "./RoadQuestion.tsx";
import { SavedNote } from "./SavedNote.tsx";
import { SkillQuestion } from "./SkillQuestion.tsx";
import { useScrollToTop } from "./use-scroll-to-top.ts";

interface OccupationProfileProps {
  readonly occupation: Occupation;
  readonly paneId: number;
  readonly index: FrameworkIndex;
  /** The place at which it was picked. */
  readonly at: NodeId | null;
  readonly more: ReactNode;
}

/** One occupation under the five questions, where it sits, and what is near it. */
export function OccupationProfile({ occupation, paneId, index, at, more }: OccupationProfileProps) {
  const { profile } = useText();
  const top = useScrollToTop<HTMLElement>();
  const everyday = useAppStore((state) => state.details?.titles.get(occupation.id));
  const also = pickTitles(occupation.title, everyday ?? []);
  const places = placementsIn(index, occupation.id);
  const place = places.find(({ node }) => node.id === at) ?? places[0];
  return (
    <article ref={top} aria-labelledby="details-heading" className={styles.profile}>
      <Breadcrumb paneId={paneId} index={index} path={place?.path ?? null} />
      <h1 id="details-heading" tabIndex={-1}>
        {occupation.title}
      </h1>
      {also.length > 0 && <p className={styles.note}>{profile.alsoCalled(also)}</p>}
      <ProfileActions target={occupationTarget(occupation.id)} more={more} />
      <SavedNote id={occupation.id} />
      <InterestQuestion occupation={occupation} />
      <SkillQuestion id={occupation.id} />
      <RoadQuestion occupation={occupation} />
      <PayQuestion occupation={occupation} mark={place?.mark ?? null} />
      <OutlookQuestion occupation={occupation} />
      <PlacementList occupation={occupation} />
      <RelatedList occupation={occupation} paneId={paneId} index={index} />
    </article>
  );
}
