import { ListFilter, Palette } from "lucide-react";
import { plainLens } from "#domain/lens.ts";
import { selectLensPart } from "#store/selectors/select-lens-part.ts";
import { useAppStore } from "#store/store-context.ts";
import { useFirstText } from "#text/first-text-context.ts";
import { Button } from "#ui/Button.tsx";
import { countAsked } from "./change-filter.ts";
import styles from "./lens-buttons.module.css";
import { closeLens, openerMark } from "./lens-opener.ts";

/** The ways to the filter and to colours and sizes; `compact`: without words where there is no room. */
export function LensButtons({ compact }: { readonly compact: boolean }) {
  const { filter: filterWords, drawing } = useFirstText().lens;
  const part = useAppStore(selectLensPart);
  const lens = useAppStore((state) => state.lens);
  const setLensPanel = useAppStore((state) => state.setLensPanel);
  const asked = countAsked(lens.filter);
  const drawn =
    lens.colour !== plainLens.colour ||
    lens.size !== plainLens.size ||
    lens.everyOccupation !== plainLens.everyOccupation ||
    lens.bridges !== plainLens.bridges;
  const buttons = [
    {
      of: "filter",
      label: asked === 0 ? filterWords.open : `${filterWords.open}, ${filterWords.on(asked)}`,
      words: filterWords.open,
      mark: asked === 0 ? null : String(asked),
      icon: <ListFilter aria-hidden="true" size={18} />,
    },
    {
      of: "drawing",
      label: drawn ? `${drawing.open}, ${drawing.changed}` : drawing.open,
      words: drawing.open,
      mark: drawn ? "" : null,
      icon: <Palette aria-hidden="true" size={18} />,
    },
  ] as const;
  return (
    <div className={styles.buttons}>
      {buttons.map(({ of, label, words, mark, icon }) => (
        <Button
          key={of}
          {...openerMark(of)}
          icon={icon}
          {...(compact ? { label } : {})}
          aria-expanded={part === of}
          className={styles.button}
          data-compact={compact}
          onClick={() => (part === of ? closeLens(of, setLensPanel) : setLensPanel(of))}
        >
          {compact ? null : <span aria-hidden="true">{words}</span>}
          {mark !== null && (
            <span aria-hidden="true" className={mark === "" ? styles.dot : styles.mark}>
              {mark}
            </span>
          )}
          {!compact && <span className="visually-hidden">{label}</span>}
        </Button>
      ))}
    </div>
  );
}
