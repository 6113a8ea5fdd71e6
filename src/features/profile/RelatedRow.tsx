import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { RelatedOccupation, RelatedReason } from "#algorithms/similarity/related-occupations.ts";
import type { Text } from "#text/en.ts";
import { useText } from "#text/text-context.ts";
import { OccupationRow } from "./OccupationRow.tsx";

interface RelatedRowProps {
  readonly related: RelatedOccupation;
  readonly paneId: number;
  readonly index: FrameworkIndex | null;
  /** What else speaks for it. */
  readonly also?: string | null;
}

/** A job to go on to, with what it shares with the one that is shown. */
export function RelatedRow({ related: { occupation, reason }, paneId, index, also = null }: RelatedRowProps) {
  const text = useText();
  const { education } = occupation.preparation;
  const why = reasonWords(reason, text);
  return (
    <OccupationRow
      occupation={occupation}
      paneId={paneId}
      index={index}
      end={education === null ? "" : text.facts.educationShort[education]}
      note={also === null ? why : `${why}. ${also}`}
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
    case "alike":
      return profile.reasons[reason.kind];
  }
}
