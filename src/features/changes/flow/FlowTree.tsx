import { type CSSProperties, type KeyboardEvent, useId, useMemo, useRef, useState } from "react";
import type { Target } from "#domain/target.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { nodeTarget } from "../compared-side.ts";
import type { FlowScene, ShownBar } from "./build-flow-scene.ts";
import styles from "./flow.module.css";
import { type FlowRow, flowKeyToAct, flowRows } from "./flow-rows.ts";
import { flowSentence } from "./flow-sentence.ts";
import type { PaneFlowView } from "./use-flow.ts";
import { usePickBar } from "./use-pick-bar.ts";

interface FlowTreeProps {
  readonly flow: PaneFlowView;
  readonly scene: FlowScene;
  /** A ribbon, by its key, or none. */
  readonly onPoint: (ribbon: string | null) => void;
  readonly onChoose: (ribbon: string | null) => void;
}

const leastHit = 24;

/** The bars and ribbons as a tree of elements that lie on them: for the keyboard, for screen readers, and to be hit. */
export function FlowTree({ flow, scene, onPoint, onChoose }: FlowTreeProps) {
  const { flow: text } = useText();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const setHover = useAppStore((state) => state.setHover);
  const { isPicked, pick, letGo } = usePickBar(flow);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const rows = useMemo(() => flowRows(scene, open), [scene, open]);
  const active = Math.max(
    0,
    rows.findIndex(({ key }) => key === activeKey),
  );

  const meet = (row: FlowRow) => {
    setActiveKey(row.key);
    onPoint(row.kind === "ribbon" ? row.ribbon.key : null);
    setHover(row.kind === "bar" ? hoverOf(flow, row.bar) : null);
  };
  const leave = () => {
    onPoint(null);
    setHover(null);
  };
  const turn = (key: string, isOpen: boolean) => {
    const next = new Set(open);
    if (isOpen) next.add(key);
    else next.delete(key);
    setOpen(next);
  };
  const choose = (row: FlowRow) => {
    if (row.kind === "ribbon") return onChoose(row.ribbon.key);
    setActiveKey(row.key);
    pick(row.bar);
  };
  const answer = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === "Escape") {
      onChoose(null);
      return letGo();
    }
    const act = flowKeyToAct(event.key, rows, active);
    if (act === null) return;
    event.preventDefault();
    if (act.kind === "move") {
      const at = rows.findIndex(({ key }) => key === act.to);
      list.current?.querySelector<HTMLElement>(`[data-at="${at}"]`)?.focus();
    } else if (act.kind === "choose") choose(act.row);
    else turn(act.key, act.kind === "open");
  };
  const nameOf = (row: FlowRow): string => {
    if (row.kind === "ribbon") return flowSentence(flow, row.ribbon.flow, text);
    const { end, node, title } = row.bar;
    return text.bar[end](title, flow.table[end].compared.get(node)?.size ?? 0, row.ribbons, flow.names);
  };

  return (
    <div
      ref={list}
      role="tree"
      aria-label={text.tree(flow.sides.a.short, flow.sides.b.short)}
      className={styles.tree}
      onKeyDown={answer}
    >
      {rows.map((row, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the tree answers the keys of all its items
        <div
          key={row.key}
          id={`${id}-${at}`}
          role="treeitem"
          aria-label={nameOf(row)}
          aria-level={row.kind === "bar" ? 1 : 2}
          aria-setsize={row.setSize}
          aria-posinset={row.position}
          aria-expanded={row.kind === "bar" ? row.open : undefined}
          aria-selected={row.kind === "bar" && isPicked(row.bar)}
          tabIndex={at === active ? 0 : -1}
          data-at={at}
          className={row.kind === "bar" ? styles.item : styles.ribbonItem}
          style={row.kind === "bar" ? boxOfBar(row.bar, scene) : boxOfRibbon(row.ribbon, scene)}
          onFocus={() => meet(row)}
          onBlur={leave}
          onClick={() => choose(row)}
          onPointerEnter={() => row.kind === "bar" && setHover(hoverOf(flow, row.bar))}
          onPointerLeave={() => setHover(null)}
        />
      ))}
    </div>
  );
}

const hoverOf = (flow: PaneFlowView, { end, node }: ShownBar) => {
  const side = flow.sides[end];
  const target: Target = nodeTarget(side, node);
  return { paneId: side.paneId, target, at: null };
};

/** Over label and bar. */
function boxOfBar({ end, y0, y1, room }: ShownBar, { width, first }: FlowScene): CSSProperties {
  const height = Math.max(leastHit, y1 - y0);
  return {
    left: `${end === first ? 0 : width - room}px`,
    top: `${(y0 + y1 - height) / 2}px`,
    width: `${room}px`,
    height: `${height}px`,
  };
}

/** In the middle of the ribbon, between the bars. */
function boxOfRibbon(
  { a, b, thickness }: { readonly a: number; readonly b: number; readonly thickness: number },
  { x0, x1 }: FlowScene,
): CSSProperties {
  const middle = (a + b + thickness) / 2;
  return {
    left: `${(x0 + x1 - leastHit) / 2}px`,
    top: `${middle - leastHit / 2}px`,
    width: `${leastHit}px`,
    height: `${leastHit}px`,
  };
}
