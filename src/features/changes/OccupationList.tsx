import type { NodeId, OccupationId } from "#domain/ids.ts";
import { useAppStore } from "#store/store-context.ts";
import rows from "./change-rows.module.css";

interface OccupationListProps {
  readonly occupations: readonly OccupationId[];
  readonly paneId: number;
  /** The place at which an occupation is shown, if one is meant. */
  readonly place?: NodeId;
}

/** The occupations behind a count, by title; each goes to its profile. */
export function OccupationList({ occupations, paneId, place }: OccupationListProps) {
  const known = useAppStore((state) => state.occupations);
  const goTo = useAppStore((state) => state.goTo);
  const titled = occupations
    .map((id) => ({ id, title: known.get(id)?.title ?? id }))
    .sort((one, other) => one.title.localeCompare(other.title, "en"));
  return (
    <ul className={rows.occupations}>
      {titled.map(({ id, title }) => (
        <li key={id}>
          <button
            type="button"
            className={rows.row}
            onClick={() =>
              goTo({ kind: "occupation", id }, { paneId, ...(place !== undefined && { at: place }) })
            }
          >
            {title}
          </button>
        </li>
      ))}
    </ul>
  );
}
