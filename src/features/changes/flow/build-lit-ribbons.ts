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
/** Px from one number to the next. */
const numberHeight = 13;

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
  const told: number[] = [];
  const isFree = (y: number) => told.every((other) => Math.abs(other - y) >= numberHeight);
  // The most first: its number stands where two would lie over each other.
  const sorted = [...parts].sort((one, other) => other.occupations - one.occupations);
  return sorted.flatMap(({ flow, share, occupations }) => {
    const ribbon = ribbons.get(flowKey(flow));
    if (ribbon === undefined) return [];
    const far = atFirst === (scene.first === "a") ? ribbon.a : ribbon.b;
    const y = far + (ribbon.thickness * share) / 2;
    const isTold = occupations >= leastTold && isFree(y);
    if (isTold) told.push(y);
    return [
      {
        key: ribbon.key,
        path: pathOf(ribbon, scene, share),
        colour: ribbon.colour,
        number: isTold
          ? {
              text: count(occupations),
              x: atFirst ? scene.x0 + 4 : scene.x1 - 4,
              y,
              anchor: atFirst ? ("start" as const) : ("end" as const),
            }
          : null,
      },
    ];
  });
}

/** The bars that what is picked touches, by {@link barKey}. */
export const touchedBars = (parts: readonly PickedPart[]): ReadonlySet<string> =>
  new Set(parts.flatMap(({ flow }) => [barKey("a", flow.a), barKey("b", flow.b)]));
