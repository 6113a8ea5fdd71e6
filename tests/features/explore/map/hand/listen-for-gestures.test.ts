// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { listenForGestures } from "#features/explore/map/hand/listen-for-gestures.ts";

let element: HTMLElement;
let canvas: HTMLCanvasElement;
const gestures = {
  move: vi.fn(),
  grab: vi.fn<(x: number, y: number) => boolean>(),
  drag: vi.fn(),
  drop: vi.fn(),
  settle: vi.fn(),
  tap: vi.fn(),
  hold: vi.fn(),
  doubleTap: vi.fn(),
  hover: vi.fn(),
};

beforeEach(() => {
  vi.resetAllMocks();
  document.body.innerHTML = "";
  element = document.createElement("div");
  canvas = document.createElement("canvas");
  element.append(canvas);
  document.body.append(element);
  element.setPointerCapture = () => {};
  listenForGestures(element, gestures);
});

const point = (type: string, x: number, y: number, init: PointerEventInit = {}) =>
  canvas.dispatchEvent(
    new PointerEvent(type, { bubbles: true, clientX: x, clientY: y, pointerId: 1, button: 0, ...init }),
  );

const click = () => canvas.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1 }));

describe("one pointer", () => {
  it("taps where it is pressed and let go, even if it trembles", () => {
    point("pointerdown", 100, 50);
    point("pointermove", 102, 51);
    point("pointerup", 102, 51);
    click();
    expect(gestures.tap).toHaveBeenCalledExactlyOnceWith(102, 51);
    expect(gestures.move).not.toHaveBeenCalled();
  });

  it("acts on the click of a tap and not before, and in one place only", () => {
    const heard = vi.fn();
    document.body.addEventListener("click", heard, { once: true });
    point("pointerdown", 100, 50);
    point("pointerup", 100, 50);
    expect(gestures.tap).not.toHaveBeenCalled();
    click();
    expect(gestures.tap).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
    // A screen reader's click comes without a press: it is the tree's.
    click();
    expect(gestures.tap).toHaveBeenCalledOnce();
    expect(heard).toHaveBeenCalledOnce();
  });

  it("drags the map and picks nothing", () => {
    point("pointerdown", 100, 50);
    point("pointermove", 110, 50);
    point("pointermove", 110, 70);
    point("pointerup", 110, 70);
    click();
    expect(gestures.move.mock.calls.map(([{ dx, dy, factor }]) => [dx, dy, factor])).toEqual([
      [10, 0, 1],
      [0, 20, 1],
    ]);
    expect(gestures.settle).toHaveBeenCalledOnce();
    expect(gestures.tap).not.toHaveBeenCalled();
  });

  it.each([
    ["let-go", false],
    ["keep", true],
  ])("drops what it took, to %s, with Shift %s at the end", (how, shiftKey) => {
    gestures.grab.mockReturnValue(true);
    point("pointerdown", 100, 50, { shiftKey: !shiftKey });
    point("pointermove", 110, 50, { shiftKey: !shiftKey });
    point("pointermove", 110, 70, { shiftKey });
    point("pointerup", 110, 70, { shiftKey });
    expect(gestures.grab).toHaveBeenCalledExactlyOnceWith(100, 50);
    expect(gestures.drag.mock.calls).toEqual([
      [10, 0],
      [10, 20],
    ]);
    expect(gestures.drop).toHaveBeenCalledExactlyOnceWith(how);
    for (const none of [gestures.move, gestures.settle, gestures.tap]) expect(none).not.toHaveBeenCalled();
  });

  it("puts back what it took when the system takes the pointer away, Shift or not", () => {
    gestures.grab.mockReturnValue(true);
    point("pointerdown", 100, 50);
    point("pointermove", 130, 50);
    point("pointercancel", 130, 50, { shiftKey: true });
    expect(gestures.drop).toHaveBeenCalledExactlyOnceWith("cancelled");
  });

  it("hovers while it is not pressed, but for a finger", () => {
    point("pointermove", 7, 8);
    point("pointermove", 9, 9, { pointerType: "touch" });
    expect(gestures.hover).toHaveBeenCalledExactlyOnceWith({ x: 7, y: 8 });
    element.dispatchEvent(new PointerEvent("pointerleave"));
    expect(gestures.hover).toHaveBeenLastCalledWith(null);
  });

  it("does nothing with the other buttons, or when a drag is broken off", () => {
    point("pointerdown", 1, 1, { button: 2 });
    point("pointerup", 1, 1, { button: 2 });
    point("pointerdown", 1, 1);
    point("pointercancel", 1, 1);
    click();
    expect(gestures.tap).not.toHaveBeenCalled();
  });
});

describe("a finger that is held", () => {
  const finger = { pointerType: "touch" };
  const press = (): void => {
    vi.useFakeTimers();
    gestures.grab.mockReturnValue(true);
    point("pointerdown", 100, 50, finger);
    vi.advanceTimersByTime(350);
    vi.useRealTimers();
  };

  it("asks for the menu when it is lifted without a drag, and picks and moves nothing", () => {
    press();
    point("pointermove", 102, 51, finger);
    const menu = new MouseEvent("contextmenu", { bubbles: true, cancelable: true });
    canvas.dispatchEvent(menu);
    expect(menu.defaultPrevented).toBe(true);
    point("pointerup", 102, 51, finger);
    click();
    expect(gestures.hold).toHaveBeenCalledExactlyOnceWith(102, 51);
    expect(gestures.drop).toHaveBeenCalledExactlyOnceWith("cancelled");
    for (const none of [gestures.tap, gestures.drag, gestures.settle]) expect(none).not.toHaveBeenCalled();
  });

  it("moves the map when it sets off before it was held, and takes nothing", () => {
    vi.useFakeTimers();
    gestures.grab.mockReturnValue(true);
    point("pointerdown", 100, 50, finger);
    vi.advanceTimersByTime(250);
    point("pointermove", 130, 50, finger);
    vi.advanceTimersByTime(1000);
    vi.useRealTimers();
    point("pointerup", 130, 50, finger);
    expect(gestures.grab).not.toHaveBeenCalled();
    expect(gestures.hold).not.toHaveBeenCalled();
    expect(gestures.move).toHaveBeenCalledOnce();
  });

  it("lets go of what it took when a second finger comes", () => {
    press();
    point("pointerdown", 200, 50, { ...finger, pointerId: 2 });
    expect(gestures.drop).toHaveBeenCalledExactlyOnceWith("cancelled");
  });

  it("drags what it took, and asks for nothing", () => {
    press();
    point("pointermove", 130, 50, finger);
    point("pointerup", 130, 50, finger);
    expect(gestures.drag).toHaveBeenCalledExactlyOnceWith(30, 0);
    expect(gestures.drop).toHaveBeenCalledExactlyOnceWith("let-go");
    expect(gestures.hold).not.toHaveBeenCalled();
  });
});

it("scales by two fingers about their middle", () => {
  point("pointerdown", 100, 100);
  point("pointerdown", 200, 100, { pointerId: 2 });
  point("pointermove", 300, 100, { pointerId: 2 });
  expect(gestures.move).toHaveBeenCalledExactlyOnceWith({ dx: 50, dy: 0, factor: 2, x: 200, y: 100 });
  point("pointerup", 300, 100, { pointerId: 2 });
  point("pointerup", 100, 100);
  expect(gestures.tap).not.toHaveBeenCalled();
  expect(gestures.settle).toHaveBeenCalledOnce();
});

it("zooms by the wheel about the pointer, doubling every 320 px, and settles when it stops", () => {
  vi.useFakeTimers();
  const wheel = new WheelEvent("wheel", {
    bubbles: true,
    cancelable: true,
    clientX: 5,
    clientY: 6,
    deltaY: -160,
  });
  canvas.dispatchEvent(wheel);
  expect(wheel.defaultPrevented).toBe(true);
  expect(gestures.move).toHaveBeenCalledExactlyOnceWith({ dx: 0, dy: 0, factor: Math.SQRT2, x: 5, y: 6 });
  vi.advanceTimersByTime(200);
  expect(gestures.settle).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

it("leaves a menu that lies over the map alone", () => {
  const menu = document.createElement("button");
  element.append(menu);
  const down = new PointerEvent("pointerdown", { bubbles: true, pointerId: 1, button: 0 });
  menu.dispatchEvent(down);
  menu.dispatchEvent(new PointerEvent("pointerup", { bubbles: true, pointerId: 1, button: 0 }));
  const wheel = new WheelEvent("wheel", { bubbles: true, cancelable: true, deltaY: 9 });
  menu.dispatchEvent(wheel);
  expect(gestures.tap).not.toHaveBeenCalled();
  expect(wheel.defaultPrevented).toBe(false);
});
