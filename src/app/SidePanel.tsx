import { PanelLeftClose, PanelLeftOpen } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { selectLensPart } from "#store/selectors/select-lens-part.ts";
import { useAppStore } from "#store/store-context.ts";
import { useFirstText } from "#text/first-text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./side-panel.module.css";

/**
 * The panel beside the panes. Three of them take its room: it then waits behind a rail and opens over the first. It is
 * there for the keyboard and for screen readers all the while, and shows itself while the focus is in it.
 */
export function SidePanel({ children }: { readonly children: ReactNode }) {
  const { sideBySide: text } = useFirstText().shell;
  const id = useId();
  const crowded = useAppStore(({ panes }) => panes.length > 2);
  // Its buttons in the header open a part of the panel.
  const asked = useAppStore((state) => selectLensPart(state) !== null);
  const [open, setOpen] = useState(false);
  const shown = open || asked;
  const Icon = shown ? PanelLeftClose : PanelLeftOpen;
  return (
    <div className={crowded ? styles.railed : styles.plain}>
      {crowded && (
        <div className={styles.rail}>
          <Button
            look="quiet"
            icon={<Icon aria-hidden="true" size={22} />}
            label={shown ? text.hidePanel : text.showPanel}
            aria-expanded={shown}
            aria-controls={id}
            disabled={asked}
            onClick={() => setOpen(!open)}
          />
          <span aria-hidden="true" className={styles.name}>
            {text.changed}
          </span>
        </div>
      )}
      <div id={id} className={styles.panel} data-over={crowded ? (shown ? "open" : "closed") : undefined}>
        {children}
      </div>
    </div>
  );
}
