import { barKey, type FlowScene, type ShownBar, type ShownRibbon } from "./build-flow-scene.ts";

/** A bar of the flow as an item of its tree, or a ribbon of an open bar. */
export type FlowRow = {
  readonly key: string;
  readonly setSize: number;
  readonly position: number;
} & (
  | { readonly kind: "bar"; readonly bar: ShownBar; readonly open: boolean; readonly ribbons: number }
  | { readonly kind: "ribbon"; readonly ribbon: ShownRibbon; readonly parent: string }
);

/** What the tree shows: every bar of the first column, then of the second; under an open one its ribbons, most first. */
export function flowRows({ bars, ribbons }: FlowScene, open: ReadonlySet<string>): readonly FlowRow[] {
  return bars.flatMap((bar, at): readonly FlowRow[] => {
    const key = barKey(bar.end, bar.node);
    const own = ribbons.filter(({ flow }) => flow[bar.end] === bar.node);
    const row = {
      kind: "bar" as const,
      key,
      bar,
      open: open.has(key),
      ribbons: own.length,
      setSize: bars.length,
      position: at + 1,
    };
    if (!row.open) return [row];
    const most = own.sort((one, other) => other.flow.occupations.length - one.flow.occupations.length);
    return [
      row,
      ...most.map((ribbon, place) => ({
        kind: "ribbon" as const,
        key: `${key}\n${ribbon.key}`,
        ribbon,
        parent: key,
        setSize: most.length,
        position: place + 1,
      })),
    ];
  });
}

/** What a key does in the tree; `null`: nothing of ours. */
export type FlowAct =
  | { readonly kind: "move"; readonly to: string }
  | { readonly kind: "open" | "close"; readonly key: string }
  | { readonly kind: "choose"; readonly row: FlowRow }
  | null;

/** As in any tree: up and down over what is shown, right into it, left out of it. */
export function flowKeyToAct(key: string, rows: readonly FlowRow[], active: number): FlowAct {
  const row = rows[active];
  if (row === undefined) return null;
  const to = (at: number): FlowAct => {
    const next = rows[Math.max(0, Math.min(rows.length - 1, at))];
    return next === undefined ? null : { kind: "move", to: next.key };
  };
  switch (key) {
    case "ArrowDown":
      return to(active + 1);
    case "ArrowUp":
      return to(active - 1);
    case "PageDown":
      return to(active + 10);
    case "PageUp":
      return to(active - 10);
    case "Home":
      return to(0);
    case "End":
      return to(rows.length - 1);
    case "ArrowRight":
      if (row.kind === "ribbon") return null;
      return row.open ? to(active + 1) : { kind: "open", key: row.key };
    case "ArrowLeft":
      if (row.kind === "ribbon") return { kind: "move", to: row.parent };
      return row.open ? { kind: "close", key: row.key } : null;
    case "Enter":
    case " ":
      return { kind: "choose", row };
    default:
      return null;
  }
}
