import { max } from "d3";
import { useMemo } from "react";
import { selectMarks } from "#store/selectors/select-marks.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { growthDomain, payDomain } from "#ui/charts/chart-domain.ts";
import { buildNodeSummary } from "./build-compare-summary.ts";
import { CompareFrame } from "./CompareFrame.tsx";
import type { CompareRow } from "./compare-row.ts";
import type { ComparedNode } from "./compared-node.ts";
import { standsOut } from "./find-extreme.ts";
import { LadderCell, NodePayCell, SharedCell, SizeCell, StudyCell } from "./NodeCells.tsx";
import { nodeCsv } from "./node-csv.ts";
import { OutlookFigures } from "./OutlookFigures.tsx";

/** Up to four clusters, pathways or sub-clusters, of one framework or several. */
export function CompareNodes({ nodes }: { readonly nodes: readonly ComparedNode[] }) {
  const text = useText();
  const { compare } = text;
  const allJobs = useAppStore((state) => state.allJobs?.changePercent ?? null);
  const summary = useMemo(() => buildNodeSummary(nodes, text), [nodes, text]);
  const [level, ...otherLevels] = new Map(nodes.map((node) => [node.level.plural, node.level])).values();
  const noun = level !== undefined && otherLevels.length === 0 ? level : compare.place;
  const pay = payDomain(
    nodes.flatMap(({ facts }) =>
      facts.pay.value === null ? [] : [facts.pay.value.p25, facts.pay.value.p75],
    ),
  );
  const growth = growthDomain(nodes.map(({ facts }) => facts.growth.value));
  const most = max(nodes.flatMap(({ facts }) => facts.education.counts)) ?? 0;
  const rows: readonly CompareRow<ComparedNode>[] = [
    {
      id: "size",
      ...compare.rows.size,
      showsPlace: true,
      cell: (node) => <SizeCell node={node} largest={standsOut(summary.largest, node.key)} />,
    },
    {
      id: "nodePay",
      ...compare.rows.nodePay,
      cell: (node) => (
        <NodePayCell
          node={node}
          domain={pay}
          mark={selectMarks(node.index).get(node.node.id) ?? null}
          highest={standsOut(summary.highestPay, node.key)}
        />
      ),
    },
    {
      id: "ladder",
      ...compare.rows.ladder,
      cell: (node) => (
        <LadderCell node={node} most={most} least={standsOut(summary.leastSchooling, node.key)} />
      ),
    },
    {
      id: "nodeFuture",
      ...compare.rows.nodeFuture,
      paper: compare.rows.nodeFuture.paper(allJobs),
      cell: ({ key, facts }) => (
        <OutlookFigures
          percent={facts.growth.value}
          openings={facts.openings.value}
          domain={growth}
          most={standsOut(summary.mostOpenings, key)}
          none={compare.tooFew}
          note={
            facts.growth.restsOn < facts.occupations
              ? text.profile.nodeRestsOn(facts.growth.restsOn, facts.occupations)
              : null
          }
        />
      ),
    },
    {
      id: "shared",
      ...compare.rows.shared,
      cell: (node) => <SharedCell node={node} all={nodes} />,
    },
    { id: "study", ...compare.rows.study, cell: (node) => <StudyCell node={node} /> },
  ];
  return (
    <CompareFrame
      noun={noun}
      sentences={summary.sentences}
      answers={summary.answers}
      csv={() => nodeCsv(nodes, text)}
      columns={nodes}
      rows={rows}
    />
  );
}
