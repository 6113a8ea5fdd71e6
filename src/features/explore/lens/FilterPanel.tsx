import { useId } from "react";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { facets } from "#algorithms/measures/facets.ts";
import { togglePick } from "#algorithms/measures/picks.ts";
import { type FacetId, isFiltering } from "#domain/lens.ts";
import { selectFiltered } from "#store/selectors/select-matches.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { type FacetChip, FacetChips } from "#ui/FacetChips.tsx";
import { LensHead } from "./LensHead.tsx";
import { closeLens } from "./lens-opener.ts";
import styles from "./lens-panel.module.css";
import { useClearFilter } from "./use-clear-filter.ts";

/** The longest text that a link carries. */
const longestText = 80;

/** What the occupations shown must be: chips that say how many each would give, and words of their names. */
export function FilterPanel() {
  const text = useText();
  const words = text.lens.filter;
  const filter = useAppStore((state) => state.lens.filter);
  const setLens = useAppStore((state) => state.setLens);
  const clear = useClearFilter();
  const shown = useCountedFramework();
  const inputId = useId();

  return (
    <section aria-labelledby="lens-heading" className={styles.panel}>
      <LensHead part="filter" title={words.title} close={words.close}>
        {isFiltering(filter) && (
          <Button look="quiet" className={styles.narrow} onClick={() => clear("#lens-heading")}>
            {words.clear}
          </Button>
        )}
      </LensHead>
      <p className={styles.lead}>{words.lead}</p>
      <div className={styles.words}>
        <label htmlFor={inputId}>{words.text}</label>
        <input
          id={inputId}
          type="search"
          autoComplete="off"
          maxLength={longestText}
          placeholder={words.textHint}
          value={filter.text}
          onChange={({ target }) => setLens({ filter: { ...filter, text: target.value } })}
        />
      </div>
      {shown !== null && (
        <>
          {facets
            .filter(({ id }) => id !== "stem" && id !== "crossCutting")
            .map(({ id }) => (
              <FacetPart key={id} legend={text.lens.facets[id]} facets={[id]} index={shown.index} />
            ))}
          <FacetPart legend={words.more} facets={["stem", "crossCutting"]} index={shown.index} />
          {shown.several && <p className={styles.note}>{words.countsOf(shown.title)}</p>}
          <ShowButton index={shown.index} />
        </>
      )}
    </section>
  );
}

/** On a phone the panel lies over what it filters: this shows it. */
function ShowButton({ index }: { readonly index: FrameworkIndex }) {
  const words = useText().lens.filter;
  const { size } = useAppStore((state) => selectFiltered(state, index).matches);
  const setLensPanel = useAppStore((state) => state.setLensPanel);
  return (
    <div className={`${styles.show} ${styles.narrow}`}>
      <Button look="main" onClick={() => closeLens("filter", setLensPanel)}>
        {words.show(size)}
      </Button>
    </div>
  );
}

/** Counts are of the last framework on screen: beside it stands what it is compared with. */
function useCountedFramework() {
  const pane = useAppStore((state) => state.panes.at(-1));
  const several = useAppStore((state) => state.panes.length > 1);
  const index = useAppStore((state) => (pane ? state.frameworks.get(pane.frameworkId) : undefined));
  const title = useAppStore((state) => state.entries.find(({ id }) => id === pane?.frameworkId)?.short ?? "");
  return index === undefined ? null : { index, title, several };
}

interface FacetPartProps {
  readonly legend: string;
  readonly facets: readonly FacetId[];
  readonly index: FrameworkIndex;
}

function FacetPart({ legend, facets: ids, index }: FacetPartProps) {
  const { lens, facts } = useText();
  const filter = useAppStore((state) => state.lens.filter);
  const setLens = useAppStore((state) => state.setLens);
  const { inBand } = useAppStore((state) => selectFiltered(state, index));
  const chips = ids.flatMap((facet) =>
    lens.bands[facet].map((label, band): FacetChip => {
      const count = inBand[facet][band] ?? 0;
      return {
        key: `${facet}-${band}`,
        label,
        count: facts.count(count),
        none: count === 0,
        name: lens.filter.band(label, count),
        chosen: filter.picks[facet].includes(band),
        onChoose: () => setLens({ filter: { ...filter, picks: togglePick(filter.picks, { facet, band }) } }),
      };
    }),
  );
  return <FacetChips legend={legend} note={ids.map((id) => lens.notes[id]).join(" ")} chips={chips} />;
}
