import { labelWidth } from "#algorithms/layout/label-width.ts";
import type { Focus } from "#store/slices/workspace-slice.ts";
import { barKey, type FlowScene, type ShownBar } from "./build-flow-scene.ts";
import styles from "./flow.module.css";
import { titleSize } from "./flow-labels.ts";
import type { PaneFlowView } from "./use-flow.ts";

interface FlowLabelsProps {
  readonly scene: FlowScene;
  readonly flow: PaneFlowView;
  /** Bars that what is picked reaches; `null`: nothing is picked. */
  readonly touched: ReadonlySet<string> | null;
  readonly near: "a" | "b" | null;
  readonly focus: Focus | null;
}

/** What each bar is called: its two letters, or as much of its title as there is room for. */
export function FlowLabels({ scene, flow, touched, near, focus }: FlowLabelsProps) {
  const isPicked = ({ end, node }: ShownBar) =>
    end === near && focus?.target.kind === "node" && isAtOrIn(flow, end, focus.target.id, node);
  return scene.bars.map((bar) => {
    const y = (bar.y0 + bar.y1) / 2;
    const picked = isPicked(bar);
    const look = picked
      ? "picked"
      : touched === null || touched.has(barKey(bar.end, bar.node))
        ? "plain"
        : "dim";
    return (
      <g key={barKey(bar.end, bar.node)} data-look={look} className={styles.label}>
        {picked && <rect {...plate(bar)} rx="4" />}
        <text x={bar.labelX} y={y} dy="0.35em" textAnchor={bar.anchor} data-title={!isCode(bar.label)}>
          {bar.label}
        </text>
      </g>
    );
  });
}

/** Behind the label of what is picked, as wide as its words. */
function plate({ label, labelX, anchor, y0, y1 }: ShownBar) {
  const width = (isCode(label) ? codeWidth : labelWidth(label, "placeBold", titleSize)) + 8;
  return {
    x: anchor === "end" ? labelX - width + 4 : labelX - 4,
    y: (y0 + y1) / 2 - 10,
    width,
    height: 20,
  };
}

const codeWidth = 22;
const isCode = (label: string) => label.length <= 2;

/** Whether the bar is the node, or the node is in the bar. */
const isAtOrIn = (flow: PaneFlowView, end: "a" | "b", id: ShownBar["node"], bar: ShownBar["node"]): boolean =>
  id === bar || flow.sides[end].index.ancestorsOf(id).some((wider) => wider.id === bar);
