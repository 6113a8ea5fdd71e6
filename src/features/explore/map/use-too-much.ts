import { useMemo, useState } from "react";
import type { FrameworkId } from "#domain/ids.ts";
import type { MapModel } from "#features/explore/map/map-model.ts";
import type { MapState } from "#features/explore/map/map-state.ts";
import { findTooManyMarks, type TooManyMarks } from "#features/explore/map/scene/limit-marks.ts";

interface Shown {
  readonly model: MapModel;
  readonly state: MapState;
}

interface Limited {
  readonly shown: Shown | null;
  /** `null` where nothing is held back. */
  readonly tooMuch: TooManyMarks | null;
  readonly drawAll: () => void;
}

/** Holds the dots of a map back where they are too many, until the reader asks for all of this framework's. */
export function useTooMuch(content: Shown | null): Limited {
  const [allOf, setAllOf] = useState<FrameworkId | null>(null);
  const id = content?.model.layout.frameworkId ?? null;
  const limited = useMemo(() => {
    const tooMuch = content === null || allOf === id ? null : findTooManyMarks(content.model, content.state);
    const held = content !== null && tooMuch !== null;
    return { tooMuch, shown: held ? { ...content, state: { ...content.state, held: true } } : content };
  }, [content, allOf, id]);
  return { ...limited, drawAll: () => setAllOf(id) };
}
