import {
  arrangeFlow,
  type FlowArrangement,
  type FlowBar,
  type Ribbon,
} from "#algorithms/change/arrange-flow.ts";
import type { Flow, FlowTable } from "#algorithms/change/count-flows.ts";
import { ribbonPath } from "#algorithms/change/ribbon-path.ts";
import type { DataColour } from "#algorithms/graph/cluster-colours.ts";
import type { ClusterMark } from "#algorithms/graph/cluster-marks.ts";
import { noColour } from "#algorithms/graph/cluster-marks.ts";
import type { NodeId } from "#domain/ids.ts";
import { isByCode, labelRoom, shortenLabel } from "./flow-labels.ts";

/** A node of one side of the flow, drawn as a bar with its label outside. */
export interface ShownBar extends FlowBar {
  readonly end: "a" | "b";
  readonly title: string;
  readonly x: number;
  readonly colour: DataColour;
  readonly label: string;
  readonly labelX: number;
  readonly anchor: "start" | "end";
  /** Room for its label and itself, from the outer edge of the drawing. */
  readonly room: number;
}

/** A ribbon with its outline. */
export interface ShownRibbon extends Ribbon {
  readonly key: string;
  readonly path: string;
  /** Of the end on the reading side's far edge, where what is picked is told by colour. */
  readonly colour: DataColour;
}

/** A flow laid out to be drawn; px. What is picked in it is drawn over it. */
export interface FlowScene {
  readonly width: number;
  readonly height: number;
  /** Where ribbons begin and end. */
  readonly x0: number;
  readonly x1: number;
  /** Which side of the table stands first. */
  readonly first: "a" | "b";
  /** First column, then second, each from the top. */
  readonly bars: readonly ShownBar[];
  readonly ribbons: readonly ShownRibbon[];
  readonly folded: FlowArrangement["folded"];
  readonly empty: FlowArrangement["empty"];
}

/** What one side's labels go by. */
export interface FlowSideLook {
  readonly marks: ReadonlyMap<NodeId, ClusterMark>;
  /** Its bars are clusters, which their two letters tell. */
  readonly byCode: boolean;
}

interface FlowSceneParts {
  readonly table: FlowTable;
  readonly first: "a" | "b";
  readonly looks: Readonly<Record<"a" | "b", FlowSideLook>>;
  readonly width: number;
  readonly height: number;
}

export const barWidth = 5;
/** The two frameworks may call their nodes the same. */
export const barKey = (end: "a" | "b", node: NodeId) => `${end}\n${node}`;
export const flowKey = ({ a, b }: Pick<Flow, "a" | "b">) => `${a}\n${b}`;

/** Colours, labels and outlines of a table of flows, in a drawing as wide and at least as tall as is given. */
export function buildFlowScene({ table, first, looks, width, height }: FlowSceneParts): FlowScene {
  const second = first === "a" ? "b" : "a";
  const { bars, ribbons, height: tall, folded, empty } = arrangeFlow(table, height);
  const room = { [first]: labelRoom(looks[first], width), [second]: labelRoom(looks[second], width) };
  const x0 = (room[first] ?? 0) + barWidth;
  const x1 = width - (room[second] ?? 0) - barWidth;
  const colourOf = (end: "a" | "b", node: NodeId) => looks[end].marks.get(node)?.colour ?? noColour;

  const barsOf = (end: "a" | "b"): readonly ShownBar[] =>
    bars[end].map((bar) => {
      const title = table[end].byId.get(bar.node)?.title ?? bar.node;
      const side = room[end] ?? 0;
      const code = isByCode(looks[end], width) ? looks[end].marks.get(bar.node)?.code : undefined;
      return {
        ...bar,
        end,
        title,
        x: end === first ? x0 - barWidth : x1,
        colour: colourOf(end, bar.node),
        label: code ?? shortenLabel(title, side, width),
        labelX: end === first ? x0 - barWidth - 6 : x1 + barWidth + 6,
        anchor: end === first ? "end" : "start",
        room: side + barWidth,
      };
    });
  return {
    width,
    height: tall,
    x0,
    x1,
    first,
    bars: [...barsOf(first), ...barsOf(second)],
    ribbons: ribbons.map((ribbon) => ({
      ...ribbon,
      key: flowKey(ribbon.flow),
      path: pathOf(ribbon, { x0, x1, first }, 1),
      colour: colourOf(second, ribbon.flow[second]),
    })),
    folded,
    empty,
  };
}

/** The outline of a part of a ribbon, from its upper edge down. */
export const pathOf = (
  ribbon: Ribbon,
  { x0, x1, first }: Pick<FlowScene, "x0" | "x1" | "first">,
  share: number,
): string =>
  ribbonPath({
    x0,
    x1,
    y0: first === "a" ? ribbon.a : ribbon.b,
    y1: first === "a" ? ribbon.b : ribbon.a,
    // What is there can be seen.
    thickness: Math.max(0.8, ribbon.thickness * share),
  });
