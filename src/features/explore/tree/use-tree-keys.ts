import { type KeyboardEvent, useRef } from "react";
import type { Direction } from "#algorithms/graph/tree-direction.ts";
import { movedRow, rowByPrefix, type SideStep, stepIn, stepOut } from "#algorithms/graph/tree-moves.ts";
import { rowOf } from "#algorithms/graph/tree-rows.ts";
import { useAppStoreApi } from "#store/store-context.ts";
import { useEscapeLens } from "../lens/use-escape-lens.ts";
import { keyToAct, type TreeAct } from "./key-to-act.ts";
import { positionUnder } from "./position-under.ts";
import type { TreeView } from "./use-tree.ts";
import type { TreeActs } from "./use-tree-acts.ts";

/** Letters typed closer together than this, in ms, are one word. */
const typeAheadPause = 700;

/** What only a map has. */
export interface MapKeys {
  /** The item drawn nearest to the item in the direction. */
  readonly nearest: (from: number, direction: Direction) => number | null;
  readonly zoom: (by: 1 | 0 | -1) => void;
}

interface TreeKeys {
  readonly view: TreeView;
  readonly acts: TreeActs;
  /** `null` for a list. */
  readonly map: MapKeys | null;
  readonly toDetails: () => void;
  readonly toSearch: () => void;
  readonly openMenu: (position: number) => void;
  readonly openKeys: () => void;
}

/**
 * Every key of the tree; it acts on the item that has the focus, which a screen reader may have set on any of them.
 * Keys that it does not know are left to the browser.
 */
export function useTreeKeys({ view, acts, map, ...doors }: TreeKeys): (event: KeyboardEvent) => void {
  const store = useAppStoreApi();
  const escapeLens = useEscapeLens();
  const typed = useRef({ text: "", at: Number.NEGATIVE_INFINITY });
  const { tree, rows, open } = view;
  const isOpen = open.has.bind(open);

  const toRow = (row: number | null) => {
    const to = row === null ? undefined : rows[row];
    if (to !== undefined) acts.pick(to);
  };
  const sideStep = (step: SideStep | null) => {
    if (step?.kind === "go") acts.pick(step.position);
    else if (step !== null) acts[step.kind](step.node);
  };
  const typeLetter = (letter: string, row: number, at: number) => {
    const before = at - typed.current.at <= typeAheadPause ? typed.current.text : "";
    typed.current = { text: before + letter, at };
    toRow(rowByPrefix(tree, rows, row, typed.current.text));
  };

  const takeBack = () => {
    const { query, setQuery } = store.getState();
    if (query !== "") setQuery("");
    else escapeLens();
  };

  const run = (act: TreeAct, from: number, at: number) => {
    const row = rowOf(tree, rows, from);
    // Any other key ends a word.
    if (act.kind !== "type") typed.current = { text: "", at: Number.NEGATIVE_INFINITY };
    switch (act.kind) {
      case "move":
        return toRow(movedRow(rows, row, act.move));
      case "in":
        return sideStep(stepIn(tree, from, isOpen));
      case "out":
        return sideStep(stepOut(tree, from, isOpen));
      case "open-siblings":
        return acts.openSiblings(from);
      case "type":
        return typeLetter(act.letter, row, at);
      case "link":
        return acts.followLink(from, act.by);
      case "back":
        return acts.goBack();
      case "direction": {
        const to = map?.nearest(from, act.direction) ?? null;
        return to === null ? undefined : acts.pick(to);
      }
      case "zoom":
        return map?.zoom(act.by);
      case "details":
        acts.pick(from);
        return doors.toDetails();
      case "compare":
        return acts.toggleCompare(from);
      case "menu":
        return doors.openMenu(from);
      case "search":
        return doors.toSearch();
      case "keys":
        return doors.openKeys();
      case "escape":
        return takeBack();
      default:
        return act satisfies never;
    }
  };

  return (event) => {
    const onItem = event.target instanceof Element && event.target.getAttribute("role") === "treeitem";
    const { characterKeys } = store.getState();
    const act = onItem ? keyToAct(event, { characterKeys, map: map !== null }) : null;
    const position = positionUnder(event);
    if (act === null || position === null) return;
    event.preventDefault();
    event.stopPropagation();
    run(act, position, event.timeStamp);
  };
}
