import type { Direction } from "#algorithms/graph/tree-direction.ts";
import type { RowMove } from "#algorithms/graph/tree-moves.ts";

/** What a key asks for. */
export type TreeAct =
  | { readonly kind: "move"; readonly move: RowMove }
  | { readonly kind: "type"; readonly letter: string }
  | { readonly kind: "link"; readonly by: 1 | -1 }
  | { readonly kind: "direction"; readonly direction: Direction }
  | { readonly kind: "zoom"; readonly by: 1 | 0 | -1 }
  | {
      readonly kind:
        | "in"
        | "out"
        | "open-siblings"
        | "back"
        | "details"
        | "compare"
        | "menu"
        | "search"
        | "keys"
        | "escape";
    };

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

interface KeySettings {
  /** Single-character keys are on. */
  readonly characterKeys: boolean;
  /** The tree lies over a map, which has directions and zoom. */
  readonly map: boolean;
}

const named: ReadonlyMap<string, TreeAct> = new Map<string, TreeAct>([
  ["ArrowDown", { kind: "move", move: "next" }],
  ["ArrowUp", { kind: "move", move: "previous" }],
  ["ArrowRight", { kind: "in" }],
  ["ArrowLeft", { kind: "out" }],
  ["Home", { kind: "move", move: "first" }],
  ["End", { kind: "move", move: "last" }],
  ["PageDown", { kind: "move", move: "page-down" }],
  ["PageUp", { kind: "move", move: "page-up" }],
  ["Enter", { kind: "details" }],
  [" ", { kind: "compare" }],
  ["Backspace", { kind: "back" }],
  ["ContextMenu", { kind: "menu" }],
  ["Escape", { kind: "escape" }],
]);

const directions: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ["ArrowUp", "up"],
  ["ArrowDown", "down"],
  ["ArrowLeft", "left"],
  ["ArrowRight", "right"],
]);

const characters: ReadonlyMap<string, TreeAct> = new Map<string, TreeAct>([
  ["*", { kind: "open-siblings" }],
  [".", { kind: "link", by: 1 }],
  [",", { kind: "link", by: -1 }],
  ["/", { kind: "search" }],
  ["?", { kind: "keys" }],
]);

const mapCharacters: ReadonlyMap<string, TreeAct> = new Map<string, TreeAct>([
  ["+", { kind: "zoom", by: 1 }],
  ["-", { kind: "zoom", by: -1 }],
  ["0", { kind: "zoom", by: 0 }],
]);

/** @returns `null` for a key that is left to the browser, as all with Ctrl, Alt and Meta are */
export function keyToAct(pressed: Pressed, { characterKeys, map }: KeySettings): TreeAct | null {
  const { key, shiftKey, ctrlKey, altKey, metaKey } = pressed;
  if (ctrlKey || altKey || metaKey) return null;
  if (shiftKey) {
    const direction = directions.get(key);
    if (direction !== undefined) return map ? { kind: "direction", direction } : null;
    if (key === "F10") return { kind: "menu" };
  }
  const act = named.get(key);
  if (act !== undefined) return act;
  if (!characterKeys) return null;
  const character = characters.get(key) ?? (map ? mapCharacters.get(key) : undefined);
  if (character !== undefined) return character;
  return /^\p{L}$/u.test(key) ? { kind: "type", letter: key } : null;
}
