/** What the pointer does on the map; px from the element's upper left corner. */
export interface Gestures {
  /** The map follows: first by `dx`, `dy`, then it is scaled by `factor` about the point. */
  readonly move: (change: {
    readonly dx: number;
    readonly dy: number;
    readonly factor: number;
    readonly x: number;
    readonly y: number;
  }) => void;
  /**
   * A drag begins at the point, or a finger has been held there. Whether something was taken, which then follows
   * instead of the map.
   */
  readonly grab: (x: number, y: number) => boolean;
  /** What was taken follows, px from where it was. */
  readonly drag: (dx: number, dy: number) => void;
  /** It is let go; `keep`: it should stay there. `cancelled`: it should not have moved at all. */
  readonly drop: (how: "let-go" | "keep" | "cancelled") => void;
  /** The hand has let go of the map. */
  readonly settle: () => void;
  readonly tap: (x: number, y: number) => void;
  /** A finger was held on one point and lifted. */
  readonly hold: (x: number, y: number) => void;
  readonly doubleTap: (x: number, y: number) => void;
  /** `null`: the pointer has left. */
  readonly hover: (at: { readonly x: number; readonly y: number } | null) => void;
}

/** A press that moves less than this, px, is a tap. */
const slop = 5;
const wheelRest = 160;
/** A finger held still this long, ms, takes what is under it; before that it moves the map. */
const holdTime = 300;

/** Whether the event is the drawing's, and not that of a menu or a dialog that lies over it. */
function isOnMap({ target }: Event, element: HTMLElement): boolean {
  if (!(target instanceof Element)) return false;
  return target === element || target.tagName === "CANVAS" || target.closest('[role="tree"]') !== null;
}

/** Drag, pinch, wheel, tap and hover, for mouse, pen and touch alike. @returns a function that stops it */
export function listenForGestures(element: HTMLElement, gestures: Gestures): () => void {
  const pressed = new Map<number, { x: number; y: number }>();
  let start: { x: number; y: number } | null = null;
  let dragging = false;
  let grabbed = false;
  let held = false;
  let holdTimer = 0;
  /** Where a press without a drag has ended: the click that follows it is the tap. */
  let tapped: Point | null = null;
  let wheelTimer = 0;
  const stop = new AbortController();
  const { signal } = stop;

  const pointOf = (event: MouseEvent) => {
    const { left, top } = element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };

  element.addEventListener(
    "pointerdown",
    (event) => {
      if (event.button !== 0 || !isOnMap(event, element)) return;
      element.setPointerCapture(event.pointerId);
      const at = pointOf(event);
      pressed.set(event.pointerId, at);
      tapped = null;
      if (pressed.size === 1) {
        start = at;
        dragging = false;
        held = false;
        window.clearTimeout(holdTimer);
        if (event.pointerType === "touch")
          holdTimer = window.setTimeout(() => {
            if (dragging || pressed.size !== 1) return;
            held = true;
            grabbed = gestures.grab(at.x, at.y);
          }, holdTime);
      } else {
        window.clearTimeout(holdTimer);
        if (grabbed) gestures.drop("cancelled");
        grabbed = false;
        dragging = true;
      }
    },
    { signal },
  );

  element.addEventListener(
    "pointermove",
    (event) => {
      const at = pointOf(event);
      const before = pressed.get(event.pointerId);
      if (before === undefined) {
        if (event.pointerType !== "touch") gestures.hover(isOnMap(event, element) ? at : null);
        return;
      }
      if (!dragging && start !== null && Math.hypot(at.x - start.x, at.y - start.y) < slop) return;
      if (!dragging) {
        gestures.hover(null);
        window.clearTimeout(holdTimer);
        if (event.pointerType !== "touch" && start !== null && pressed.size === 1)
          grabbed = gestures.grab(start.x, start.y);
      }
      dragging = true;
      if (grabbed && start !== null) {
        pressed.set(event.pointerId, at);
        gestures.drag(at.x - start.x, at.y - start.y);
        return;
      }
      const other = [...pressed].find(([id]) => id !== event.pointerId)?.[1];
      pressed.set(event.pointerId, at);
      if (other === undefined) gestures.move({ dx: at.x - before.x, dy: at.y - before.y, factor: 1, ...at });
      else gestures.move(pinch(before, at, other));
    },
    { signal },
  );

  const release = (event: PointerEvent) => {
    if (!pressed.delete(event.pointerId) || pressed.size > 0) return;
    const at = pointOf(event);
    window.clearTimeout(holdTimer);
    if (grabbed)
      gestures.drop(
        event.type === "pointercancel" || !dragging ? "cancelled" : event.shiftKey ? "keep" : "let-go",
      );
    if (held && !dragging && event.type === "pointerup") gestures.hold(at.x, at.y);
    else if (dragging && !grabbed) gestures.settle();
    else if (!dragging && event.type === "pointerup") tapped = at;
    start = null;
    grabbed = false;
  };
  element.addEventListener("pointerup", release, { signal });
  element.addEventListener("pointercancel", release, { signal });
  element.addEventListener("pointerleave", () => gestures.hover(null), { signal });

  // A finger that is held may still drag: the browser's own menu event would come under it.
  element.addEventListener(
    "contextmenu",
    (event) => {
      if (!held || pressed.size === 0 || !isOnMap(event, element)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { signal, capture: true },
  );

  // A tap acts on its click and not before: what the act moves would come under the click that a touch is yet to
  // make. It acts here and goes no further, as it may have hit an item of the tree too.
  element.addEventListener(
    "click",
    (event) => {
      if ((tapped === null && !(held && event.detail > 0)) || !isOnMap(event, element)) return;
      event.stopPropagation();
      if (tapped === null) return;
      const { x, y } = tapped;
      tapped = null;
      gestures.tap(x, y);
    },
    { signal, capture: true },
  );

  // A press on the drawing leaves the focus where it is; a tap then moves it into the tree.
  element.addEventListener("mousedown", (event) => isOnMap(event, element) && event.preventDefault(), {
    signal,
  });
  element.addEventListener(
    "dblclick",
    (event) => {
      if (!isOnMap(event, element)) return;
      const at = pointOf(event);
      gestures.doubleTap(at.x, at.y);
    },
    { signal },
  );
  element.addEventListener(
    "wheel",
    (event) => {
      if (!isOnMap(event, element)) return;
      event.preventDefault();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      const by = Math.max(-240, Math.min(240, event.deltaY * unit));
      // A trackpad's pinch arrives as a wheel with Ctrl, in small steps.
      gestures.move({ dx: 0, dy: 0, factor: 2 ** (-by / (event.ctrlKey ? 100 : 320)), ...pointOf(event) });
      window.clearTimeout(wheelTimer);
      wheelTimer = window.setTimeout(gestures.settle, wheelRest);
    },
    { signal, passive: false },
  );

  return () => {
    window.clearTimeout(wheelTimer);
    window.clearTimeout(holdTimer);
    stop.abort();
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** One finger has moved: the middle follows, and the distance to the other finger scales. */
function pinch(before: Point, at: Point, other: Point) {
  const apart = (a: Point, b: Point) => Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
  return {
    dx: (at.x - before.x) / 2,
    dy: (at.y - before.y) / 2,
    factor: apart(at, other) / apart(before, other),
    x: (at.x + other.x) / 2,
    y: (at.y + other.y) / 2,
  };
}
