import { foldName } from "#algorithms/words/fold-name.ts";
import { useText } from "#text/text-context.ts";
import { CodeBadge } from "#ui/CodeBadge.tsx";
import styles from "./saved.module.css";
import type { SavedJob } from "./saved-job.ts";

interface JobFactsProps {
  readonly job: SavedJob;
  /** Of the framework on screen. */
  readonly framework: string;
}

/** Where the job sits in the framework on screen, and why it may be worth a look. */
export function JobPlace({ job: { occupation, places, why }, framework }: JobFactsProps) {
  const { saved } = useText();
  const [place, ...more] = places;
  return (
    <>
      {occupation !== null && (
        <span className={styles.place}>
          {place?.mark && (
            <CodeBadge
              small
              code={place.mark.code}
              colour={place.mark.colour}
              onColour={place.mark.onColour}
            />
          )}
          <span>
            {place === undefined
              ? saved.notPlaced(framework)
              : place.path.map(({ title }) => foldName(title)).join(" › ")}
            {more.length > 0 && ` ${saved.morePlaces(more.length)}`}
          </span>
        </span>
      )}
      <span className={styles.why}>{why}</span>
    </>
  );
}

/** Pay, schooling and growth, or that they are not published. */
export function JobFigures({ job: { occupation } }: { readonly job: SavedJob }) {
  const { facts, saved } = useText();
  if (occupation === null) return null;
  const pay = occupation.wage?.annual.median ?? null;
  const { education } = occupation.preparation;
  const growth = occupation.outlook?.changePercent ?? null;
  return (
    <span className={styles.figures}>
      <span className={pay === null ? styles.unknown : styles.pay}>
        {pay === null ? saved.noPay : facts.dollars(pay)}
      </span>
      <span className={education === null ? styles.unknown : ""}>
        {education === null ? saved.noSchool : facts.education[education]}
      </span>
      <span className={growth === null ? styles.unknown : ""}>
        {growth === null ? saved.noGrowth : `${facts.percent(growth)}, ${facts.years}`}
      </span>
    </span>
  );
}
