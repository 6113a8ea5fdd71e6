import { describe, expect, it } from "vitest";
import { keyToAct } from "#features/explore/tree/key-to-act.ts";

const bare = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const act = (key: string, held: Partial<typeof bare> = {}, settings = { characterKeys: true, map: true }) =>
  keyToAct({ key, ...bare, ...held }, settings);

describe("keyToAct", () => {
  it.each(["ArrowDown", "F6", "k", "Insert", "z"])(
    "leaves %s with Ctrl, Alt or Meta to the browser",
    (key) => {
      for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
        expect(act(key, held)).toBeNull();
    },
  );

  it.each(["F6", "Insert", "CapsLock", "Tab", "Dead", "Process", "5"])("does not know %s", (key) => {
    expect(act(key)).toBeNull();
  });

  it.each(["a", "é", "*", ".", ",", "/", "?", "+", "-", "0"])(
    "turns %s off with the single-character keys",
    (key) => {
      expect(act(key)).not.toBeNull();
      expect(act(key, {}, { characterKeys: false, map: true })).toBeNull();
    },
  );

  it("keeps arrows, Space and Shift+F10 when they are off", () => {
    for (const key of ["ArrowDown", " ", "Enter", "Escape"])
      expect(act(key, {}, { characterKeys: false, map: true })).not.toBeNull();
    expect(act("F10", { shiftKey: true }, { characterKeys: false, map: false })).toEqual({ kind: "menu" });
  });

  it("has directions and zoom on a map only", () => {
    const list = { characterKeys: true, map: false };
    expect(act("ArrowUp", { shiftKey: true })).toEqual({ kind: "direction", direction: "up" });
    expect(act("ArrowUp", { shiftKey: true }, list)).toBeNull();
    expect(act("0", {}, list)).toBeNull();
  });

  it("goes by the letter, not by the key it is on: ? and * and + need Shift on many keyboards", () => {
    expect(act("?", { shiftKey: true })).toEqual({ kind: "keys" });
    expect(act("*", { shiftKey: true })).toEqual({ kind: "open-siblings" });
    expect(act("+", { shiftKey: true })).toEqual({ kind: "zoom", by: 1 });
    expect(act("N", { shiftKey: true })).toEqual({ kind: "type", letter: "N" });
  });
});
