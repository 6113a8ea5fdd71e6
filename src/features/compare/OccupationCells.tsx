import { isForGroup } from "#algorithms/measures/is-for-group.ts";
import { strongestInterests } from "#algorithms/measures/strongest-interests.ts";
import type { Rating } from "#domain/details.ts";
import { educationStep, entryEducations, interestTypes, type Occupation } from "#domain/occupation.ts";
import { loadDetails } from "#store/load/load-details.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import type { ChartColour } from "#ui/charts/chart-colour.ts";
import type { ChartDomain } from "#ui/charts/chart-domain.ts";
import { InterestBars } from "#ui/charts/InterestBars.tsx";
import { PayBar } from "#ui/charts/PayBar.tsx";
import { SchoolSteps } from "#ui/charts/SchoolSteps.tsx";
import { Tag } from "#ui/Tag.tsx";
import styles from "./compare-cells.module.css";
import { OutlookFigures } from "./OutlookFigures.tsx";

interface CellProps {
  readonly occupation: Occupation;
}

/** Kind of work: bars on screen, words on paper. */
export function EnjoyCell({ occupation }: CellProps) {
  const { facts } = useText();
  const { interests } = occupation;
  if (interests === null) return <p className={styles.none}>{facts.notPublished}</p>;
  const strongest = strongestInterests(interests);
  return (
    <>
      <p data-on="paper">{facts.mostly(strongest)}</p>
      <div data-on="screen">
        <InterestBars
          label={facts.interestsLabel(occupation)}
          bars={interestTypes.map((type) => ({
            name: facts.interests[type],
            score: interests.scores[type],
            strong: strongest.includes(type),
          }))}
        />
      </div>
    </>
  );
}

const named = 3;

export function GoodCell({ occupation: { id } }: CellProps) {
  const { facts, compare, profile, shell } = useText();
  const store = useAppStoreApi();
  const details = useAppStore((state) => state.details);
  const failure = useAppStore((state) => state.failures.get("details"));
  if (details === null)
    return failure === undefined ? (
      <p className={styles.none}>{profile.loading}</p>
    ) : (
      <>
        <p className={styles.none}>{profile.failed(shell.failed.why(failure))}</p>
        <Button data-on="screen" onClick={() => loadDetails(store)}>
          {shell.failed.again}
        </Button>
      </>
    );
  const top = (ratings: readonly Rating[] = []) => ratings.slice(0, named).map(({ element }) => element.name);
  const skills = top(details.skills.get(id));
  const knowledge = top(details.knowledge.get(id));
  if (skills.length + knowledge.length === 0) return <p className={styles.none}>{facts.notPublished}</p>;
  return (
    <>
      {skills.length > 0 && <p>{compare.moreSkills(skills)}</p>}
      {knowledge.length > 0 && (
        <p data-on="screen" className={styles.note}>
          {compare.know(knowledge)}
        </p>
      )}
    </>
  );
}

export function RoadCell({ occupation, least }: CellProps & { readonly least: boolean }) {
  const { facts, compare } = useText();
  const { outlook } = occupation;
  const { education, experience, training } = occupation.preparation;
  return (
    <>
      <SchoolSteps
        steps={entryEducations.length}
        need={educationStep(occupation)}
        label={facts.schoolLabel(education)}
        none={facts.notPublished}
      />
      {education !== null && (
        <p className={styles.key}>
          {facts.education[education]} {least && <Tag look="wash">{compare.least}</Tag>}
        </p>
      )}
      {experience !== null && experience !== "None" && (
        <p className={styles.note}>{facts.experience(experience)}</p>
      )}
      {training !== null && <p className={styles.note}>{facts.training(training)}</p>}
      {education !== null && outlook !== null && isForGroup(occupation, outlook.code) && (
        <p className={styles.note}>{compare.groupSchooling}</p>
      )}
    </>
  );
}

interface PayCellProps extends CellProps {
  readonly domain: ChartDomain;
  readonly colour: ChartColour | null;
  readonly highest: boolean;
}

export function PayCell({ occupation, domain, colour, highest }: PayCellProps) {
  const { facts, compare } = useText();
  const { wage } = occupation;
  if (wage === null) return <p className={styles.none}>{facts.notPublished}</p>;
  const { annual, hourlyMedian } = wage;
  const figure =
    annual.median === null
      ? hourlyMedian === null
        ? null
        : facts.dollarsAnHour(hourlyMedian)
      : facts.dollars(annual.median);
  return (
    <>
      {figure !== null && (
        <p className={styles.middle}>
          <strong className={styles.figure}>{figure}</strong>{" "}
          <span className={styles.note}>{compare.inMiddle}</span>{" "}
          {highest && <Tag look="wash">{compare.highest}</Tag>}
        </p>
      )}
      <PayBar
        {...annual}
        domain={domain}
        colour={colour}
        label={facts.payLabel(annual)}
        ends={facts.dollarsShort}
        none={figure === null ? facts.notPublished : compare.noYear}
      />
      {isForGroup(occupation, wage.code) && <p className={styles.note}>{compare.group}</p>}
    </>
  );
}

interface FutureCellProps extends CellProps {
  readonly domain: ChartDomain;
  readonly most: boolean;
}

export function FutureCell({ occupation, domain, most }: FutureCellProps) {
  const { facts, compare } = useText();
  const { outlook } = occupation;
  return (
    <OutlookFigures
      percent={outlook?.changePercent ?? null}
      openings={outlook?.openingsPerYear ?? null}
      domain={domain}
      most={most}
      none={facts.notPublished}
      note={outlook !== null && isForGroup(occupation, outlook.code) ? compare.group : null}
    />
  );
}
