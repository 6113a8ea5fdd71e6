import { useId } from "react";
import type { Flow } from "#algorithms/change/count-flows.ts";
import { changeUnits } from "#domain/change.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import type { FlowScene } from "./build-flow-scene.ts";
import styles from "./flow.module.css";
import { isNarrow } from "./flow-labels.ts";
import { flowSentence } from "./flow-sentence.ts";
import type { PaneFlowView } from "./use-flow.ts";

interface FlowFootProps {
  readonly flow: PaneFlowView;
  readonly scene: FlowScene;
  /** The ribbon that is pointed at: it is told instead of the notes. */
  readonly told: Flow | null;
}

/** What thickness stands for, which can be changed, and what is not drawn. */
export function FlowFoot({ flow, scene, told }: FlowFootProps) {
  const { flow: text, changes } = useText();
  const id = useId();
  const unit = useAppStore((state) => state.changeRules.unit);
  const setRules = useAppStore((state) => state.setChangeRules);
  const { a, b } = flow.sides;
  const { ribbons, occupations } = scene.folded;
  const notes = isNarrow(scene)
    ? [text.foldedBriefly(ribbons)]
    : [
        text.thickness(unit),
        text.folded(ribbons, occupations),
        text.empty(scene.empty.a, flow.names.fromLevel, a.short),
        text.empty(scene.empty.b, flow.names.toLevel, b.short),
      ];
  return (
    <div className={styles.foot}>
      <label htmlFor={id}>{text.countBy}</label>
      <select
        id={id}
        value={unit}
        onChange={({ target }) => {
          const chosen = changeUnits.find((one) => one === target.value);
          if (chosen !== undefined) setRules({ unit: chosen });
        }}
      >
        {changeUnits.map((one) => (
          <option key={one} value={one}>
            {changes.rules.units[one]}
          </option>
        ))}
      </select>
      {/* The same for the eye alone as an item of the tree says by its name. */}
      {told === null ? (
        <p>{notes.filter((note) => note !== null).join(" ")}</p>
      ) : (
        <p aria-hidden="true" className={styles.told}>
          {flowSentence(flow, told, text)}
        </p>
      )}
    </div>
  );
}
