import type { PickedPart } from "#algorithms/change/pick-ribbons.ts";
import type { DataColour } from "#algorithms/graph/cluster-colours.ts";
import { barKey, type FlowScene, flowKey, pathOf } from "./build-flow-scene.ts";

/** A picked part of a ribbon, in the colour of where it goes. */
export interface LitRibbon {
  readonly key: string;
  readonly path: string;
  readonly colour: DataColour;
  /** Its whole count, where there are enough to tell; in the middle of its far end. */
  readonly number: {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly anchor: "start" | "end";
  } | null;
}

/** Fewer are told by the thickness alone. */
const leastTold = 4;

/**
 * What is picked, drawn over the rest; folded ribbons too.
 *
 * @param near the side that is picked: numbers stand at the other; `null`: at the second
 */
export function buildLitRibbons(
  scene: FlowScene,
  parts: readonly PickedPart[],
  near: "a" | "b" | null,
  count: (n: number) => string,
): readonly LitRibbon[] {
  const ribbons = new Map(scene.ribbons.map((ribbon) => [ribbon.key, ribbon]));
  const atFirst = near !== null && near !== scene.first;
  return parts.flatMap(({ flow, share, occupations }) => {
    const ribbon = ribbons.get(flowKey(flow));
    if (ribbon === undefined) return [];
    const far = atFirst === (scene.first === "a") ? ribbon.a : ribbon.b;
    return [
      {
        key: ribbon.key,
        path: pathOf(ribbon, scene, share),
        colour: ribbon.colour,
        number:
          occupations < leastTold
            ? null
            : {
                text: count(occupations),
                x: atFirst ? scene.x0 + 4 : scene.x1 - 4,
                y: far + (ribbon.thickness * share) / 2,
                anchor: atFirst ? ("start" as const) : ("end" as const),
              },
      },
    ];
  });
}

/** The bars that what is picked touches, by {@link barKey}. */
export const touchedBars = (parts: readonly PickedPart[]): ReadonlySet<string> =>
  new Set(parts.flatMap(({ flow }) => [barKey("a", flow.a), barKey("b", flow.b)]));
