import { ascending } from "d3";
import { useState } from "react";
import type { OccupationId } from "#domain/ids.ts";
import { occupationTarget } from "#store/slices/workspace-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { focusAfter } from "#ui/focus-after.ts";
import styles from "./field.module.css";

interface OccupationDetailsProps {
  readonly title: string;
  readonly ids: readonly OccupationId[];
}

/** The occupations behind a count, by title, built when they are asked for; each goes to its profile. */
export function OccupationDetails({ title, ids }: OccupationDetailsProps) {
  const [open, setOpen] = useState(false);
  const known = useAppStore((state) => state.occupations);
  const goTo = useAppStore((state) => state.goTo);
  const titled = !open
    ? []
    : ids
        .map((id) => ({ id, title: known.get(id)?.title ?? id }))
        .sort((one, other) => ascending(one.title, other.title));
  return (
    <details
      className={styles.details}
      data-print="no"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{title}</summary>
      <ul className={styles.occupations}>
        {titled.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className={styles.link}
              onClick={() => focusAfter(() => goTo(occupationTarget(one.id)), "#details-heading")}
            >
              {one.title}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
