import type { OccupationId } from "#domain/ids.ts";
import { selectPlacements } from "#store/selectors/select-placements.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Tag } from "#ui/Tag.tsx";
import styles from "./compare-cells.module.css";

const shown = 2;

/** Its first places in every loaded framework, each with how it came about. */
export function PlacesCell({ id }: { readonly id: OccupationId }) {
  const { facts, compare, profile } = useText();
  const entries = useAppStore((state) => state.entries);
  const frameworks = useAppStore((state) => state.frameworks);
  return (
    <dl className={styles.places}>
      {selectPlacements({ entries, frameworks }, id).map(({ frameworkId, short, places }) => (
        <div key={frameworkId}>
          <dt>{short}</dt>
          {places.length === 0 && <dd>{profile.notPlaced(short)}</dd>}
          {places.slice(0, shown).map(({ node, membership: { basis } }) => (
            <dd key={node.id}>
              {node.title} {basis !== "published" && <Tag look="dashed">{facts.basis[basis]}</Tag>}
            </dd>
          ))}
          {places.length > shown && <dd>{compare.morePlaces(places.length - shown)}</dd>}
        </div>
      ))}
    </dl>
  );
}
