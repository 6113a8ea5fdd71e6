import { X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { Sheet, type SheetStop } from "#ui/Sheet.tsx";
import { ResultFacets } from "./ResultFacets.tsx";
import styles from "./result-facets.module.css";
import type { FoundResults } from "./use-results.ts";

interface FacetSheetProps {
  readonly found: FoundResults;
  readonly onClose: () => void;
}

/** The facets over the list, where there is no room beside it. */
export function FacetSheet({ found, onClose }: FacetSheetProps) {
  const { results, shell } = useText();
  const [stop, setStop] = useState<SheetStop>("high");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <Sheet label={results.facets} stop={stop} onStop={setStop} words={shell.panel}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape has a button beside the heading */}
      <div
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.preventDefault();
          onClose();
        }}
      >
        <div className={styles.head}>
          <h2 ref={heading} tabIndex={-1}>
            {results.facets}
          </h2>
          <Button
            look="quiet"
            icon={<X aria-hidden="true" size={20} />}
            label={results.close}
            onClick={onClose}
          />
        </div>
        <ResultFacets found={found} />
        <div className={styles.show}>
          <Button look="main" onClick={onClose}>
            {results.show(found.narrowed.rows.length)}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
