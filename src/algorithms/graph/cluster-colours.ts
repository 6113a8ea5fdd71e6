/** A colour for data, in each theme. */
export interface DataColour {
  readonly light: string;
  readonly dark: string;
}

/** For up to 14 clusters, in framework order: hue says grouping, lightness says cluster. */
export const clusterColours14: readonly DataColour[] = [
  { light: "#b13708", dark: "#a46f53" },
  { light: "#e45500", dark: "#e87900" },
  { light: "#761b00", dark: "#ffe4b6" },
  { light: "#b36279", dark: "#feb9c3" },
  { light: "#7c3a56", dark: "#d23c85" },
  { light: "#4f1331", dark: "#ca8c95" },
  { light: "#7b71fd", dark: "#b0c5ff" },
  { light: "#3518b3", dark: "#7c9aff" },
  { light: "#5d4dd9", dark: "#716beb" },
  { light: "#7c5286", dark: "#bc9ebf" },
  { light: "#4e2360", dark: "#947bac" },
  { light: "#6a9153", dark: "#c5e447" },
  { light: "#22764c", dark: "#5ac673" },
  { light: "#2291ae", dark: "#adf7ff" },
];

const light17 =
  "#2f948e #00717e #8474b0 #896eff #380fb2 #8841c7 #6d0063 #3f1e35 #9b2f64 #f03c66 #4d070d #7f0f00 #ba2d02 #b87800 #5d6f42 #69886e #005438";
const dark17 =
  "#04bfae #0c8a82 #bcb1e8 #8f82b4 #ecdeff #b685ff #985be2 #d84986 #ff8ab0 #a36f5b #bc9a72 #857e00 #d3c76f #a2a401 #e5f11f #6affb8 #c3f5e4";
/** For 15 to 17 clusters. */
export const clusterColours17: readonly DataColour[] = light17
  .split(" ")
  .map((light, at) => ({ light, dark: dark17.split(" ")[at] ?? light }));
