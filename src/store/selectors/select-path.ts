import { type PathStep, pathSteps } from "#algorithms/similarity/path-steps.ts";
import { shortestChain } from "#algorithms/similarity/shortest-chain.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { PathEnds } from "#domain/lens.ts";
import type { Occupation } from "#domain/occupation.ts";
import type { AppState } from "#store/app-state.ts";

type Known = Pick<AppState, "path" | "details" | "occupations">;

/** The path that is asked for; `waiting` until related occupations have come, `none` where no chain joins the ends. */
export type Path =
  | { readonly kind: "waiting" | "none"; readonly ends: PathEnds }
  | { readonly kind: "found"; readonly ends: PathEnds; readonly steps: readonly PathStep[] };

interface Cached {
  readonly details: AppState["details"];
  readonly occupations: AppState["occupations"];
  readonly path: Path;
  readonly ids: readonly OccupationId[];
}
const cache = new WeakMap<PathEnds, Cached>();
const noIds: readonly OccupationId[] = [];

/** Worked out once for the ends; `null` while no path is asked for. */
export const selectPath = (state: Known): Path | null => found(state)?.path ?? null;

/** The occupations of the chain, both ends included; none where there is no chain. Keeps its identity. */
export const selectPathOccupations = (state: Known): readonly OccupationId[] => found(state)?.ids ?? noIds;

/** Whether a path is shown or being chosen. */
export const selectPathOpen = ({ path, pathStart }: AppState): boolean => path !== null || pathStart !== null;

function found({ path: ends, details, occupations }: Known): Cached | null {
  if (ends === null) return null;
  const known = cache.get(ends);
  if (known?.details === details && known.occupations === occupations) return known;
  const chain = details === null ? null : shortestChain(ends.from, ends.to, details.related);
  const steps = pathSteps(
    (chain ?? []).flatMap((id): readonly Occupation[] => {
      const occupation = occupations.get(id);
      return occupation === undefined ? [] : [occupation];
    }),
  );
  const path: Path =
    details === null
      ? { kind: "waiting", ends }
      : chain === null
        ? { kind: "none", ends }
        : { kind: "found", ends, steps };
  const made = { details, occupations, path, ids: chain ?? noIds };
  cache.set(ends, made);
  return made;
}
