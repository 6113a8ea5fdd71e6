import { useMemo } from "react";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import {
  type ContestedPlacement,
  contestedPlacements,
  mostMoved,
  mostPlaced,
} from "#algorithms/measures/contested-placements.ts";
import type { ContestedKind } from "#domain/contested.ts";
import type { FrameworkId } from "#domain/ids.ts";
import { useShown } from "./use-shown.ts";

/** A framework that has come. */
export interface ComeFramework {
  readonly paneId: number;
  readonly frameworkId: FrameworkId;
  readonly short: string;
  readonly index: FrameworkIndex;
}

export interface FoundContested {
  readonly shown: readonly ComeFramework[];
  readonly all: readonly ContestedPlacement[];
  readonly lists: Readonly<Record<ContestedKind, readonly ContestedPlacement[]>>;
}

/** `found` is `null` until every framework on screen has come. */
export function useContested(): {
  readonly shown: ReturnType<typeof useShown>;
  readonly found: FoundContested | null;
} {
  const shown = useShown();
  const indexes = shown.flatMap(({ index }) => index ?? []);
  const [a, b, c] = indexes;
  const complete = indexes.length === shown.length && shown.length > 0;
  const all = useMemo(() => {
    const given = [a, b, c].filter((index) => index !== undefined);
    return complete ? contestedPlacements(given) : [];
  }, [a, b, c, complete]);
  const lists = useMemo(() => ({ moved: mostMoved(all), places: mostPlaced(all) }), [all]);
  const come = shown.flatMap(({ paneId, frameworkId, short, index }) =>
    index === null ? [] : [{ paneId, frameworkId, short, index }],
  );
  return { shown, found: complete ? { shown: come, all, lists } : null };
}
