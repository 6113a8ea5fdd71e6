/** The colours of LOOK: what the canvas draws with. `src/app/tokens.css` holds the same for the page; a test compares them. */
export interface ThemeTokens {
  readonly paper: string;
  readonly raised: string;
  readonly sea: string;
  readonly shelf1: string;
  readonly shelf2: string;
  readonly land: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly line: string;
  readonly strong: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly wash: string;
  readonly good: string;
  readonly bad: string;
  readonly warn: string;
  readonly none: string;
}

export const lightTokens: ThemeTokens = {
  paper: "#ffffff",
  raised: "#f6f9fb",
  sea: "#f1f5f8",
  shelf1: "#e9f0f4",
  shelf2: "#e3ecf1",
  land: "#ffffff",
  ink: "#14202b",
  ink2: "#44535f",
  ink3: "#566571",
  line: "#d6dfe6",
  strong: "#74838f",
  accent: "#005ea2",
  onAccent: "#ffffff",
  wash: "#e6f0f8",
  good: "#1b6e3c",
  bad: "#b3261e",
  warn: "#8a5300",
  none: "#66737e",
};

export const darkTokens: ThemeTokens = {
  paper: "#162029",
  raised: "#1c2832",
  sea: "#0d141a",
  shelf1: "#121c24",
  shelf2: "#18252f",
  land: "#121a21",
  ink: "#eef3f7",
  ink2: "#b7c4cf",
  ink3: "#93a4b2",
  line: "#2b3944",
  strong: "#7b8d9c",
  accent: "#7cc0ff",
  onAccent: "#08131c",
  wash: "#17314a",
  good: "#7fd6a0",
  bad: "#ff9d93",
  warn: "#ffc266",
  none: "#8d9ba7",
};
