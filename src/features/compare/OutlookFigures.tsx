import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import type { ChartDomain } from "#ui/charts/chart-domain.ts";
import { GrowthBar } from "#ui/charts/GrowthBar.tsx";
import { Tag } from "#ui/Tag.tsx";
import styles from "./compare-cells.module.css";

interface OutlookFiguresProps {
  readonly percent: number | null;
  readonly openings: number | null;
  readonly domain: ChartDomain;
  readonly most: boolean;
  readonly none: string;
  /** What the figures are of, where that needs saying. */
  readonly note: string | null;
}

/** Growth as a bar on screen and in words on paper; openings a year. */
export function OutlookFigures({ percent, openings, domain, most, none, note }: OutlookFiguresProps) {
  const { facts, compare } = useText();
  const allJobs = useAppStore((state) => state.allJobs?.changePercent ?? null);
  if (percent === null && openings === null) return <p className={styles.none}>{none}</p>;
  const said = percent === null ? null : facts.percent(percent);
  return (
    <>
      <div data-on="screen">
        <GrowthBar
          percent={percent}
          allJobs={allJobs}
          domain={domain}
          label={facts.growthLabel(percent, allJobs)}
          words={{ percent: said ?? "", allJobs: facts.allJobs(allJobs) }}
          none={none}
        />
      </div>
      <p data-on="paper">{said === null ? none : <strong>{said}</strong>}</p>
      {openings !== null && (
        <p>
          <strong className={styles.count}>{facts.count(openings)}</strong>{" "}
          <span className={styles.note}>{compare.openings}</span>{" "}
          {most && <Tag look="wash">{compare.most}</Tag>}
        </p>
      )}
      {note !== null && <p className={styles.note}>{note}</p>}
    </>
  );
}
