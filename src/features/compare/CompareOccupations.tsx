import { useMemo } from "react";
import type { Occupation } from "#domain/occupation.ts";
import { placementsIn } from "#store/selectors/select-placements.ts";
import { selectTargetMark } from "#store/selectors/select-target-mark.ts";
import { occupationTarget } from "#store/slices/workspace-slice.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { growthDomain, payDomain } from "#ui/charts/chart-domain.ts";
import { buildOccupationSummary } from "./build-compare-summary.ts";
import type { CompareColumn } from "./ColumnHead.tsx";
import { CompareFrame } from "./CompareFrame.tsx";
import type { CompareRow } from "./compare-row.ts";
import { standsOut } from "./find-extreme.ts";
import { EnjoyCell, FutureCell, GoodCell, PayCell, RoadCell } from "./OccupationCells.tsx";
import { occupationCsv } from "./occupation-csv.ts";
import { PlacesCell } from "./PlacesCell.tsx";

interface Column extends CompareColumn {
  readonly occupation: Occupation;
}

/** Up to four occupations under the five questions. */
export function CompareOccupations({ occupations }: { readonly occupations: readonly Occupation[] }) {
  const text = useText();
  const { compare } = text;
  const allJobs = useAppStore((state) => state.allJobs?.changePercent ?? null);
  const store = useAppStoreApi();
  const entries = useAppStore((state) => state.entries);
  const frameworks = useAppStore((state) => state.frameworks);
  const index = useAppStore((state) => {
    const pane = state.panes.find(({ id }) => id === state.focus?.paneId) ?? state.panes[0];
    return pane && state.frameworks.get(pane.frameworkId);
  });
  const summary = useMemo(() => buildOccupationSummary(occupations, text), [occupations, text]);
  const pays = occupations.flatMap(({ wage }) => (wage === null ? [] : [wage.annual.p10, wage.annual.p90]));
  const pay = payDomain(pays);
  const growth = growthDomain(occupations.map(({ outlook }) => outlook?.changePercent ?? null));

  const columns: readonly Column[] = occupations.map((occupation) => {
    const [place] = index === undefined ? [] : placementsIn(index, occupation.id);
    return {
      target: occupationTarget(occupation.id),
      title: occupation.title,
      place: place?.path.map(({ title }) => title).join(" › ") ?? "",
      inShort: place?.path[0]?.title ?? "",
      occupation,
    };
  });
  const rows: readonly CompareRow<Column>[] = [
    {
      id: "enjoy",
      ...compare.rows.enjoy,
      cell: ({ occupation }) => <EnjoyCell occupation={occupation} />,
    },
    {
      id: "good",
      ...compare.rows.good,
      cell: ({ occupation }) => <GoodCell occupation={occupation} />,
    },
    {
      id: "road",
      ...compare.rows.road,
      cell: ({ occupation }) => (
        <RoadCell occupation={occupation} least={standsOut(summary.leastSchooling, occupation.id)} />
      ),
    },
    {
      id: "pay",
      ...compare.rows.pay,
      cell: ({ occupation, target }) => (
        <PayCell
          occupation={occupation}
          domain={pay}
          colour={selectTargetMark(store.getState(), target)?.colour ?? null}
          highest={standsOut(summary.highestPay, occupation.id)}
        />
      ),
    },
    {
      id: "future",
      ...compare.rows.future,
      paper: compare.rows.future.paper(allJobs),
      cell: ({ occupation }) => (
        <FutureCell
          occupation={occupation}
          domain={growth}
          most={standsOut(summary.mostOpenings, occupation.id)}
        />
      ),
    },
    {
      id: "sits",
      ...compare.rows.sits,
      screenOnly: true,
      showsPlace: true,
      cell: ({ occupation }) => <PlacesCell id={occupation.id} />,
    },
  ];

  return (
    <CompareFrame
      noun={compare.job}
      sentences={summary.sentences}
      answers={summary.answers}
      csv={() => occupationCsv(occupations, { entries, frameworks }, text)}
      columns={columns}
      rows={rows}
    />
  );
}
