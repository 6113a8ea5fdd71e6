import type { CSSProperties } from "react";
import type { DataColour } from "#algorithms/graph/cluster-colours.ts";

/** A data colour as the style sheet takes it, which chooses by theme. */
export const flowColour = ({ light, dark }: DataColour): CSSProperties =>
  ({ "--flow-light": light, "--flow-dark": dark }) as CSSProperties;
