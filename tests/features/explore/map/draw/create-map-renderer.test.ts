// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { View } from "#features/explore/map/camera.ts";
import { buildPalette } from "#features/explore/map/colour/palette.ts";
import { createMapRenderer } from "#features/explore/map/draw/create-map-renderer.ts";
import type { MapContent } from "#features/explore/map/draw/map-content.ts";
import { restingState } from "#features/explore/map/map-state.ts";
import { smallMap } from "../drawn-map.ts";

const { model } = smallMap();
const content: MapContent = {
  model,
  state: restingState,
  palette: buildPalette("light"),
  size: { width: 600, height: 400 },
  taken: [],
  fitted: false,
};
const home: View = { k: 1, x: 80, y: 100 };
/** What was drawn since it was last asked. */
let letters = 0;
let copies: number[][] = [];
let ratioChanges: (() => void)[] = [];

const context = () =>
  new Proxy(
    {},
    {
      get:
        (_, name) =>
        (given: unknown, ...rest: number[]) => {
          if (name === "fillText") letters += 1;
          if (name === "drawImage") copies.push([(given as HTMLCanvasElement).width, ...rest]);
        },
      set: () => true,
    },
  ) as CanvasRenderingContext2D;

function shown(from: View = home) {
  const canvas = document.createElement("canvas");
  const rests: View[] = [];
  const renderer = createMapRenderer(
    canvas,
    context(),
    (_, view) => rests.push(view),
    () => {},
  );
  renderer.show(content, from, false);
  // The first frame is drawn straight; its picture is kept soon after.
  vi.advanceTimersByTime(200);
  const drawn = () => {
    const was = { letters, copies, frames: Number(canvas.dataset.frames) };
    [letters, copies] = [0, []];
    return was;
  };
  return { renderer, rests, drawn };
}

beforeEach(() => {
  vi.useFakeTimers();
  ratioChanges = [];
  vi.stubGlobal("matchMedia", () => ({
    addEventListener: (_: string, hear: () => void) => ratioChanges.push(hear),
    removeEventListener: () => {},
  }));
  [letters, copies] = [0, []];
  vi.stubGlobal(
    "Path2D",
    class {
      moveTo() {}
      bezierCurveTo() {}
      closePath() {}
    },
  );
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockImplementation(() => context() as never);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("a map under the hand", () => {
  it("is its picture moved, by whole pixels, and no letter is drawn", () => {
    const { renderer, drawn } = shown();
    expect(drawn().letters).toBeGreaterThan(0);
    renderer.moveTo({ ...home, x: home.x + 10.4 });
    vi.advanceTimersToNextFrame();
    // The picture is 1.5 times as wide and high as the screen, so it starts 150 px left and 100 above.
    expect(drawn()).toMatchObject({ letters: 0, copies: [[900, 10 - 150, -100]] });
  });

  it("is its picture scaled while it is zoomed, and drawn anew once it was scaled to double", () => {
    const { renderer, drawn } = shown();
    drawn();
    renderer.moveTo({ ...home, k: 1.5 });
    vi.advanceTimersToNextFrame();
    expect(drawn()).toMatchObject({
      letters: 0,
      copies: [[900, expect.any(Number), expect.any(Number), 1350, 900]],
    });
    renderer.moveTo({ ...home, k: 2.5 });
    vi.advanceTimersToNextFrame();
    expect(drawn().letters).toBeGreaterThan(0);
  });

  it("is drawn anew where the picture ends", () => {
    const { renderer, drawn } = shown({ k: 5, x: -300, y: -200 });
    drawn();
    renderer.moveTo({ k: 5, x: -440, y: -200 });
    vi.advanceTimersToNextFrame();
    expect(drawn().copies).toEqual([[900, -150 - 140, -100]]);
    renderer.moveTo({ k: 5, x: -500, y: -200 });
    vi.advanceTimersToNextFrame();
    // A new one, with the screen in its middle.
    expect(drawn().copies).toEqual([[900, -150, -100]]);
  });

  it("is drawn sharp once the hand holds still, and then no more", () => {
    const { renderer, drawn } = shown();
    renderer.moveTo({ ...home, k: 1.3 });
    vi.advanceTimersToNextFrame();
    drawn();
    vi.advanceTimersByTime(300);
    const { letters: anew, frames } = drawn();
    expect(anew).toBeGreaterThan(0);
    vi.advanceTimersByTime(10_000);
    expect(drawn().frames).toBe(frames);
  });

  it("is drawn anew on a screen of finer pixels", () => {
    const { drawn } = shown();
    drawn();
    vi.stubGlobal("devicePixelRatio", 2);
    for (const hear of [...ratioChanges]) hear();
    vi.advanceTimersToNextFrame();
    expect(drawn()).toMatchObject({ letters: expect.any(Number), copies: [[1800, -300, -200]] });
  });

  it("finds what lies under the pointer before it is drawn sharp", () => {
    const { renderer } = shown();
    const place = { kind: "node", node: "trades/metal" };
    expect(renderer.pick(290 + home.x, 150 + home.y)).toEqual(place);
    renderer.moveTo({ k: 1.6, x: 10, y: 20 });
    expect(renderer.pick(290 * 1.6 + 10, 150 * 1.6 + 20)).toEqual(place);
  });
});

describe("a map that goes elsewhere by itself", () => {
  const to: View = { k: 2, x: 0, y: 0 };
  const open: MapContent = {
    ...content,
    state: {
      ...restingState,
      open: [...model.clusterOf.keys()].slice(0, 1),
      grown: [...model.clusterOf.keys()].slice(0, 1),
    },
  };

  it("shows its first frame without drawing a letter, and comes to rest within 400 ms", () => {
    const { renderer, rests, drawn } = shown();
    drawn();
    renderer.show(open, to, true);
    vi.advanceTimersToNextFrame();
    expect(drawn()).toMatchObject({ letters: 0, copies: [expect.anything()] });
    expect(rests).toEqual([home]);
    vi.advanceTimersByTime(400);
    expect(drawn().letters).toBeGreaterThan(0);
    expect(rests).toEqual([home, to]);
    expect(renderer.view()).toEqual(to);
  });

  it("stops under the hand, and shows what it went to", () => {
    const { renderer, rests, drawn } = shown();
    renderer.show(open, to, true);
    vi.advanceTimersByTime(40);
    drawn();
    renderer.moveTo({ ...home, x: 0 });
    vi.advanceTimersByTime(400);
    expect(drawn().letters).toBeGreaterThan(0);
    expect(rests).toEqual([home]);
    expect(renderer.view()).toEqual({ ...home, x: 0 });
    expect(renderer.shown()?.content).toBe(open);
  });

  it("goes at once where nothing may move", () => {
    const { renderer, rests } = shown();
    renderer.show(open, to, false);
    expect(rests).toEqual([home, to]);
  });
});
