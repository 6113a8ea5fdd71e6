import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameworkId, nodeId } from "#domain/ids.ts";
import { mostPins, moveFromPin, type Pin, pinFromMove, withPin } from "#domain/pin.ts";
import { pinsFromText, pinsToText } from "#store/url/pins-in-link.ts";

const pin = (node: string, dx: number, dy: number): Pin => ({
  frameworkId: frameworkId("one"),
  node: nodeId(node),
  dx,
  dy,
});
const bounds = { x0: -100, y0: 0, x1: 900, y1: 500 };

describe("pins in a link", () => {
  it("are thousandths of the map's width and height", () => {
    const kept = pinFromMove(frameworkId("one"), { node: nodeId("a"), dx: 50, dy: -25.2 }, bounds);
    expect(kept).toEqual(pin("a", 50, -50));
    expect(moveFromPin(pin("a", 50, -50), bounds)).toEqual({ node: "a", dx: 50, dy: -25 });
  });

  it("are written short", () => {
    expect(pinsToText([pin("health", 12, -30), pin("x~,y", 0, 5)])).toBe(
      "12,-30,one,health~0,5,one,x%7E%2Cy",
    );
    expect(pinsToText([])).toBeNull();
  });

  it.each([
    "",
    "1,2",
    "0,0,one,a",
    "1.5,2,one,a",
    "9999,1,one,a",
    "1,2,one,%E0%A4",
    "1,2,one,a~3,4,one,a",
    "NaN,1,one,a",
  ])("cannot be read from %j", (text) => expect(pinsFromText(text)).toBeNull());

  it("come back as they were, whatever a node is called", () => {
    const part = fc.integer({ min: -2000, max: 2000 }).filter((value) => value !== 0);
    const pins = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1, unit: "grapheme" }), part, part), {
      selector: ([node]) => node,
      minLength: 1,
      maxLength: mostPins,
    });
    fc.assert(
      fc.property(pins, (drawn) => {
        const kept = drawn.map(([node, dx, dy]) => pin(node, dx, dy));
        expect(pinsFromText(pinsToText(kept) ?? "")).toEqual(kept);
      }),
    );
  });

  it("are one for each node, and no more than a link can hold", () => {
    expect(withPin([pin("a", 1, 1), pin("b", 2, 2)], pin("a", 3, 3))).toEqual([
      pin("b", 2, 2),
      pin("a", 3, 3),
    ]);
    const many = Array.from({ length: mostPins + 3 }, (_, at) => pin(String(at), 1, 1));
    expect(many.reduce<readonly Pin[]>(withPin, [])).toHaveLength(mostPins);
  });

  it("are none for a move too small, or no number", () => {
    const none = (dx: number) => pinFromMove(frameworkId("one"), { node: nodeId("a"), dx, dy: 0 }, bounds);
    expect([none(0.1), none(Number.NaN)]).toEqual([null, null]);
  });
});
