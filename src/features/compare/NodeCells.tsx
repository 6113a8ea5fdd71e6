import { ascending, descending, max, sum } from "d3";
import type { ClusterMark } from "#algorithms/graph/cluster-marks.ts";
import { nodesWithin } from "#algorithms/graph/nodes-within.ts";
import { entryEducations } from "#domain/occupation.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { CountBars } from "#ui/charts/CountBars.tsx";
import type { ChartDomain } from "#ui/charts/chart-domain.ts";
import { PayBar } from "#ui/charts/PayBar.tsx";
import { Tag } from "#ui/Tag.tsx";
import styles from "./compare-cells.module.css";
import type { ComparedNode } from "./compared-node.ts";

interface CellProps {
  readonly node: ComparedNode;
}

/** What a figure rests on, where that is not all of the node's occupations. */
function RestsOn({ known, of }: { readonly known: number; readonly of: number }) {
  const { profile } = useText();
  return known < of && <p className={styles.note}>{profile.nodeRestsOn(known, of)}</p>;
}

/** How many jobs, in how many parts; how many people. */
export function SizeCell({ node, largest }: CellProps & { readonly largest: boolean }) {
  const { facts, compare, profile } = useText();
  const { occupations, employment } = node.facts;
  const parts = node.index.childrenOf(node.node.id);
  const level = node.index.framework.levels.find(({ id }) => id === parts[0]?.level);
  if (occupations === 0) return <p className={styles.none}>{profile.empty(node.level)}</p>;
  return (
    <>
      <p>
        <strong className={styles.figure}>{facts.count(occupations)}</strong>{" "}
        <span className={styles.note}>
          {compare.jobs(occupations)}{" "}
          {level && compare.inParts(parts.length, parts.length === 1 ? level.singular : level.plural)}
        </span>{" "}
        {largest && <Tag look="wash">{compare.largest}</Tag>}
      </p>
      <p className={styles.note}>
        {employment.value === null ? compare.noPeople : compare.people(employment.value)}
      </p>
      {employment.value !== null && <RestsOn known={employment.restsOn} of={occupations} />}
    </>
  );
}

interface PayCellProps extends CellProps {
  readonly domain: ChartDomain;
  readonly mark: ClusterMark | null;
  readonly highest: boolean;
}

export function NodePayCell({ node, domain, mark, highest }: PayCellProps) {
  const { facts, compare } = useText();
  const { pay: figure, occupations } = node.facts;
  const pay = figure.value;
  if (pay === null) return <p className={styles.none}>{compare.tooFew}</p>;
  return (
    <>
      <p className={styles.middle}>
        <strong className={styles.figure}>{facts.dollars(pay.median)}</strong>{" "}
        <span className={styles.note}>{compare.inMiddle}</span>{" "}
        {highest && <Tag look="wash">{compare.highest}</Tag>}
      </p>
      <PayBar
        {...pay}
        p10={null}
        p90={null}
        domain={domain}
        colour={mark?.colour ?? null}
        label={compare.nodePayLabel(pay)}
        ends={facts.dollarsShort}
        none={compare.tooFew}
      />
      <RestsOn known={figure.restsOn} of={occupations} />
    </>
  );
}

interface LadderCellProps extends CellProps {
  /** The longest bar of all columns. */
  readonly most: number;
  readonly least: boolean;
}

export function LadderCell({ node, most, least }: LadderCellProps) {
  const { facts, compare, profile } = useText();
  const { education, belowBachelors } = node.facts;
  const bars = entryEducations.map((level, step) => ({
    name: facts.educationShort[level],
    count: education.counts[step] ?? 0,
  }));
  const top = max(education.counts) ?? 0;
  const usual = entryEducations.filter((_, step) => education.counts[step] === top);
  if (top === 0) return <p className={styles.none}>{facts.notPublished}</p>;
  return (
    <>
      <div data-on="screen">
        <CountBars bars={bars} most={most} label={profile.ladderLabel(bars)} format={facts.count} />
      </div>
      {belowBachelors.value !== null && (
        <p className={styles.key}>
          {compare.noBachelors(belowBachelors.value)} {least && <Tag look="wash">{compare.least}</Tag>}
        </p>
      )}
      <p className={styles.note}>
        {compare.mostAsk(
          usual.map((level) => facts.education[level]),
          top,
          sum(education.counts),
        )}
      </p>
      {education.unknown > 0 && <p className={styles.note}>{profile.ladderUnknown(education.unknown)}</p>}
    </>
  );
}

interface SharedCellProps extends CellProps {
  /** All columns in order, this one too. */
  readonly all: readonly ComparedNode[];
}

const namedShared = 2;

/** How many of its occupations are in each of the others, with a few of them; on paper by the columns' numbers. */
export function SharedCell({ node, all }: SharedCellProps) {
  const { compare } = useText();
  const own = new Set(node.occupations);
  if (all.length === 1) return <p className={styles.none}>{compare.onlyOne}</p>;
  return (
    <ul className={styles.shared}>
      {all.map(({ key, title, occupations }, at) => {
        if (key === node.key) return null;
        const shared = occupations.filter((occupation) => own.has(occupation));
        const names = shared
          .toSorted(
            (a, b) =>
              descending(a.wage?.employment ?? 0, b.wage?.employment ?? 0) || ascending(a.title, b.title),
          )
          .slice(0, namedShared);
        return (
          <li key={key}>
            <span data-on="screen">
              {shared.length === 0 ? compare.sharedNone(title) : compare.sharedWith(shared.length, title)}
            </span>
            <span data-on="paper">{compare.sharedOnPaper(at + 1, shared.length)}</span>
            {names.length > 0 && (
              <span data-on="screen" className={styles.note}>
                {compare.suchAs(names.map((one) => one.title))}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const namedPrograms = 3;

export function StudyCell({ node: { node, index } }: CellProps) {
  const { compare } = useText();
  const titles = useAppStore((state) => state.details?.programTitles);
  const codes = [...new Set(nodesWithin(index, node).flatMap(({ programs }) => programs))].sort(ascending);
  if (codes.length === 0) return <p className={styles.none}>{compare.noPrograms}</p>;
  const named = codes.slice(0, namedPrograms).flatMap((code) => titles?.get(code) ?? []);
  return (
    <>
      <p>{compare.programs(codes.length)}</p>
      {named.length > 0 && (
        <p data-on="screen" className={styles.note}>
          {compare.suchAs(named)}
        </p>
      )}
    </>
  );
}
