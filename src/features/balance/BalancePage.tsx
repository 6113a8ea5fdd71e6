import { useEffect } from "react";
import { loadBalance } from "#store/load/load-balance.ts";
import { loadFramework } from "#store/load/load-framework.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { Segment } from "#ui/Segment.tsx";
import { useWidthClass } from "#ui/use-media.ts";
import { usePrinting } from "#ui/use-printing.ts";
import { BalanceActs } from "./BalanceActs.tsx";
import { BalanceControls } from "./BalanceControls.tsx";
import { BalanceMethod } from "./BalanceMethod.tsx";
import styles from "./balance.module.css";
import { PaneState } from "./PaneState.tsx";
import { SheetPart } from "./SheetPart.tsx";
import { useSheets } from "./use-sheets.ts";

/** What each part of the frameworks on screen holds, pays, asks for and leads to. */
export function BalancePage() {
  const { balance: words, facts, shell } = useText();
  const store = useAppStoreApi();
  const panes = useAppStore((state) => state.panes);
  const part = useAppStore((state) => state.balance.part);
  const chosen = useAppStore((state) => state.phonePane);
  const choose = useAppStore((state) => state.setPhonePane);
  const failure = useAppStore(({ failures }) =>
    ["work-styles", "suggest", "details", "occupations"].map((what) => failures.get(what)).find(Boolean),
  );
  const width = useWidthClass();
  const printing = usePrinting();
  useEffect(() => {
    void loadBalance(store);
    for (const { frameworkId } of panes) void loadFramework(store, frameworkId);
  }, [store, panes]);

  const all = useSheets();
  const sheets = all.flatMap((one) => (one.kind === "sheet" ? one.shown : []));
  const cards = width === "phone";
  const only = all.find((one) => paneOf(one) === chosen) ?? all[0];
  const narrowed = cards && !printing && only !== undefined ? [only] : all;
  const parted = !cards && (width !== "wide" || all.length > 1);
  const [first] = sheets;
  return (
    <main id="content" className={styles.page}>
      <header className={styles.header}>
        <div>
          <h1 id="balance-heading" tabIndex={-1}>
            {words.title}
          </h1>
          <p className={styles.lead}>{words.lead(all.map(shortOf))}</p>
          <p className={styles.period}>{words.period}</p>
        </div>
        {sheets.length > 0 && !cards && <BalanceActs sheets={sheets} />}
      </header>
      {failure !== undefined && all.some(({ kind }) => kind === "waiting") && (
        <div className={styles.state}>
          <p role="alert">{words.states.failed(shell.failed.why(failure))}</p>
          <Button look="main" onClick={() => loadBalance(store)}>
            {shell.failed.again}
          </Button>
        </div>
      )}
      {sheets.length > 0 && <BalanceControls sheets={sheets} parted={parted} />}
      {cards && all.length > 1 && (
        <div className={styles.switch} data-on="screen">
          <Segment
            label={shell.sideBySide.switchPane}
            options={all.map((one) => ({ value: String(paneOf(one)), label: shortOf(one) }))}
            value={String(only === undefined ? "" : paneOf(only))}
            onChange={(id) => choose(Number(id))}
          />
        </div>
      )}
      <div className={styles.sheets}>
        {narrowed.map((one) =>
          one.kind === "sheet" ? (
            <SheetPart
              key={one.shown.frameworkId}
              shown={one.shown}
              part={parted ? part : null}
              cards={cards}
            />
          ) : (
            (one.kind !== "waiting" || failure === undefined) && <PaneState key={one.paneId} pane={one} />
          ),
        )}
      </div>
      {sheets.length > 0 && cards && (
        <div className={styles.foot}>
          <BalanceActs sheets={sheets} />
        </div>
      )}
      {first !== undefined && <BalanceMethod payLine={first.payLine} />}
      <p className={styles.credit}>{facts.credit}</p>
    </main>
  );
}

type Pane = ReturnType<typeof useSheets>[number];
const paneOf = (pane: Pane) => (pane.kind === "sheet" ? pane.shown.paneId : pane.paneId);
const shortOf = (pane: Pane) => (pane.kind === "sheet" ? pane.shown.short : pane.short);
