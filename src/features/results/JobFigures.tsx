import { isForGroup } from "#algorithms/measures/is-for-group.ts";
import type { Occupation } from "#domain/occupation.ts";
import { useText } from "#text/text-context.ts";
import { FigureMark } from "./FigureMark.tsx";
import styles from "./job-row.module.css";

/** Schooling, pay, growth and openings; the year and place of each stand over the list. */
export function JobFigures({ occupation }: { readonly occupation: Occupation }) {
  const { results, facts } = useText();
  const { columns } = results;
  const { education } = occupation.preparation;
  const pay = occupation.wage?.annual.median ?? null;
  const growth = occupation.outlook?.changePercent ?? null;
  const openings = occupation.outlook?.openingsPerYear ?? null;
  const isOfGroup = (code: string | undefined) => code !== undefined && isForGroup(occupation, code);
  const [paid, projected] = [isOfGroup(occupation.wage?.code), isOfGroup(occupation.outlook?.code)];
  const figures = [
    { name: columns.school, said: education && facts.educationShort[education], group: projected },
    { name: columns.pay, said: pay === null ? null : facts.dollars(pay), group: paid },
    { name: columns.growth, said: growth === null ? null : facts.percent(growth), group: projected },
    { name: columns.openings, said: openings === null ? null : facts.count(openings), group: projected },
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, said, group }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={said === null ? styles.unknown : ""}>
            {said === null ? results.noFigure : <FigureMark group={group}>{said}</FigureMark>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
