import type { ClusterMark } from "#algorithms/graph/cluster-marks.ts";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { BalanceRow, BalanceSheet } from "#algorithms/measures/balance-sheet.ts";
import { sortBalance } from "#algorithms/measures/sort-balance.ts";
import type { Level } from "#domain/framework.ts";
import type { FrameworkId, NodeId } from "#domain/ids.ts";
import { balanceLevel, selectBalance } from "#store/selectors/select-balance.ts";
import { selectMarks, selectReference } from "#store/selectors/select-marks.ts";
import type { LoadFailure } from "#store/slices/catalogue-slice.ts";
import { useAppStore } from "#store/store-context.ts";

/** A framework on screen, weighed. */
export interface ShownSheet {
  readonly paneId: number;
  readonly frameworkId: FrameworkId;
  readonly short: string;
  readonly index: FrameworkIndex;
  readonly level: Level;
  readonly payLine: number;
  readonly sheet: BalanceSheet;
  /** In the order that is asked for. */
  readonly rows: readonly BalanceRow[];
  readonly marks: ReadonlyMap<NodeId, ClusterMark>;
}

/** A framework on screen, by what can be said of it. */
export type PaneSheet =
  | { readonly kind: "sheet"; readonly shown: ShownSheet }
  | { readonly kind: "waiting" | "empty"; readonly paneId: number; readonly short: string }
  | {
      readonly kind: "failed";
      readonly paneId: number;
      readonly short: string;
      readonly frameworkId: FrameworkId;
      readonly failure: LoadFailure;
    };

/** Every framework on screen, each once. */
export function useSheets(): readonly PaneSheet[] {
  const panes = useAppStore((state) => state.panes);
  const entries = useAppStore((state) => state.entries);
  const frameworks = useAppStore((state) => state.frameworks);
  const failures = useAppStore((state) => state.failures);
  const occupations = useAppStore((state) => state.occupations);
  const details = useAppStore((state) => state.details);
  const suggestFacts = useAppStore((state) => state.suggestFacts);
  const workStyles = useAppStore((state) => state.workStyles);
  const view = useAppStore((state) => state.balance);
  const { secondary, publishedOnly } = useAppStore((state) => state.changeRules);
  const once = panes.filter(
    ({ frameworkId }, at) => panes.findIndex((pane) => pane.frameworkId === frameworkId) === at,
  );
  return once.map(({ id: paneId, frameworkId }): PaneSheet => {
    const index = frameworks.get(frameworkId);
    const short =
      entries.find(({ id }) => id === frameworkId)?.short ?? index?.framework.title ?? frameworkId;
    const failure = failures.get(frameworkId);
    if (failure !== undefined) return { kind: "failed", paneId, short, frameworkId, failure };
    if (index === undefined) return { kind: "waiting", paneId, short };
    const level = balanceLevel(index, view.smaller);
    if (index.occupations.length === 0 || level === null) return { kind: "empty", paneId, short };
    const payLine = view.payLine ?? suggestFacts?.allPay ?? null;
    const sheet =
      payLine === null
        ? null
        : selectBalance({ occupations, details, suggestFacts, workStyles }, index, level.id, {
            payLine,
            secondary,
            publishedOnly,
          });
    if (sheet === null || payLine === null) return { kind: "waiting", paneId, short };
    const marks = selectMarks(index, selectReference({ panes, frameworks }, index));
    const rows = sortBalance(sheet.rows, view.order);
    return {
      kind: "sheet",
      shown: { paneId, frameworkId, short, index, level, payLine, sheet, rows, marks },
    };
  });
}
