import { X } from "lucide-react";
import type { Flow } from "#algorithms/change/count-flows.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { OccupationList } from "../OccupationList.tsx";
import styles from "./flow.module.css";
import { flowSentence } from "./flow-sentence.ts";
import type { PaneFlowView } from "./use-flow.ts";

interface RibbonCardProps {
  readonly flow: PaneFlowView;
  readonly shared: Flow;
  /** @param byKeys the keyboard has to go on from somewhere else */
  readonly onClose: (byKeys: boolean) => void;
}

/** The ribbon that was chosen, with its occupations. */
export function RibbonCard({ flow, shared, onClose }: RibbonCardProps) {
  const { flow: text } = useText();
  const sentence = flowSentence(flow, shared, text);
  return (
    <section className={styles.card} aria-label={sentence}>
      <p>{sentence}</p>
      <Button
        look="quiet"
        className={styles.close ?? ""}
        icon={<X aria-hidden="true" size={18} />}
        label={text.close}
        onClick={({ detail }) => onClose(detail === 0)}
      />
      <OccupationList occupations={shared.occupations} paneId={flow.sides.b.paneId} place={shared.b} />
    </section>
  );
}
