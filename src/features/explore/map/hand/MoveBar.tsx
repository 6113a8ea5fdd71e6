import { X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { MapMove } from "#features/explore/map/hand/use-map-move.ts";
import type { Moving } from "#store/slices/session-slice.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./move-bar.module.css";

interface MoveBarProps {
  readonly moving: Moving;
  readonly title: string;
  readonly move: MapMove;
  /** Px per world unit, as the map is drawn now. */
  readonly scale: () => number;
  /** Takes the keyboard back to the map. */
  readonly toMap: () => void;
}

/** Px that an arrow key moves by; with Shift a quarter of it. */
const keyStep = 24;
const arrows: ReadonlyMap<string, readonly [dx: number, dy: number]> = new Map([
  ["ArrowLeft", [-1, 0]],
  ["ArrowRight", [1, 0]],
  ["ArrowUp", [0, -1]],
  ["ArrowDown", [0, 1]],
]);

/** What can be done with the place or cluster that is being moved, without a drag. */
export function MoveBar({ moving, title, move, scale, toMap }: MoveBarProps) {
  const words = useText().move;
  const store = useAppStoreApi();
  const setMoving = useAppStore((state) => state.setMoving);
  const bar = useRef<HTMLDivElement>(null);
  const { dropped } = moving;

  useEffect(() => {
    if (!dropped) bar.current?.querySelector("button")?.focus();
  }, [dropped]);

  const finish = (said: string | null) => {
    const held = bar.current?.contains(document.activeElement) === true;
    setMoving(null);
    if (said !== null) store.getState().announce(said);
    if (held) toMap();
  };
  const keep = () => {
    move.keep(moving);
    finish(words.kept(title));
  };
  const leave = () => {
    if (!dropped) void move.back();
    finish(dropped ? null : words.isBack(title));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const way = arrows.get(event.key);
    if (event.key === "Escape") leave();
    else if (way !== undefined && !dropped) {
      const by = (event.shiftKey ? keyStep / 4 : keyStep) / scale();
      const next = { ...moving, dx: moving.dx + way[0] * by, dy: moving.dy + way[1] * by };
      move.to(next);
      setMoving(next);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={words.bar(title)}
      aria-describedby="move-how"
      tabIndex={-1}
      className={styles.bar}
      onKeyDown={onKeyDown}
    >
      <p id="move-how">{dropped ? words.dropped(title) : words.how(title)}</p>
      <div className={styles.acts}>
        <Button look="main" onClick={keep}>
          {dropped ? words.keepThere : words.keep}
        </Button>
        {dropped ? (
          <Button
            look="quiet"
            icon={<X aria-hidden="true" size={18} />}
            label={words.close}
            onClick={leave}
          />
        ) : (
          <Button onClick={leave}>{words.leave}</Button>
        )}
      </div>
    </div>
  );
}
