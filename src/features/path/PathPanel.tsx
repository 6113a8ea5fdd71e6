import type { ReactNode } from "react";
import type { OccupationId } from "#domain/ids.ts";
import { selectPath } from "#store/selectors/select-path.ts";
import { useAppStore } from "#store/store-context.ts";
import { ChooseGoal } from "./ChooseGoal.tsx";
import { PathSteps } from "./PathSteps.tsx";

interface PathPanelProps {
  /** A search for occupations. */
  readonly picker: (onPick: (id: OccupationId) => void) => ReactNode;
}

/** A chain of related occupations between two, or the choice of where it shall lead; nothing where none is asked for. */
export function PathPanel({ picker }: PathPanelProps) {
  const path = useAppStore(selectPath);
  const start = useAppStore((state) => state.pathStart);
  if (start !== null) return <ChooseGoal start={start} picker={picker} />;
  return path === null ? null : <PathSteps path={path} />;
}
