import { type ReactNode, useId } from "react";
import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import { type ShareRule, shareChoices } from "#algorithms/change/change-parameters.ts";
import { type ChangeUnit, changeUnits } from "#domain/change.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import styles from "./rule-choices.module.css";
import field from "./what-changed.module.css";

/** The order in which they are applied. */
const shares: readonly ShareRule[] = ["mostly", "majority", "dominance", "part"];

/** Every rule of a report, each to be chosen; the report is counted anew at once. */
export function RuleChoices({ report }: { readonly report: ChangeReport }) {
  const { rules: text } = useText().changes;
  const rules = useAppStore((state) => state.changeRules);
  const setRules = useAppStore((state) => state.setChangeRules);
  const few = text.few(rules);
  const said = [text.unitNote[rules.unit], text.withoutFigure(report.table.withoutFigure)];
  return (
    <>
      <div className={styles.rules}>
        {shares.map((name) => (
          <ShareRow key={name} name={name} />
        ))}
        <div>
          <strong>{few.term}</strong>
          <span>{few.rule}</span>
        </div>
      </div>
      <UnitChoice unit={rules.unit} onChoose={(unit) => setRules({ unit })}>
        {said.filter((part) => part !== null).join(" ")}
      </UnitChoice>
      <Switch label={text.secondary} on={rules.secondary} onTurn={(secondary) => setRules({ secondary })} />
      <Switch
        label={text.publishedOnly}
        on={rules.publishedOnly}
        onTurn={(publishedOnly) => setRules({ publishedOnly })}
      />
      <p>{text.closeCall(report.changes.filter(({ borderline }) => borderline).length)}</p>
    </>
  );
}

function ShareRow({ name }: { readonly name: ShareRule }) {
  const { rules: text } = useText().changes;
  const rules = useAppStore((state) => state.changeRules);
  const setRules = useAppStore((state) => state.setChangeRules);
  const id = useId();
  return (
    <div>
      <select
        aria-label={text.share[name]}
        aria-describedby={id}
        value={rules[name]}
        onChange={(event) => setRules({ [name]: Number(event.target.value) })}
      >
        {shareChoices[name].map((share) => (
          <option key={share} value={share}>
            {text.percent(share)}
          </option>
        ))}
      </select>
      <span id={id}>{text.rule(rules)[name]}</span>
    </div>
  );
}

interface UnitChoiceProps {
  readonly unit: ChangeUnit;
  readonly onChoose: (unit: ChangeUnit) => void;
  /** What it means. */
  readonly children: ReactNode;
}

function UnitChoice({ unit, onChoose, children }: UnitChoiceProps) {
  const { rules: text } = useText().changes;
  const id = useId();
  return (
    <div className={field.field}>
      <label htmlFor={id}>{text.unitLabel}</label>
      <select
        id={id}
        aria-describedby={`${id}-note`}
        value={unit}
        onChange={(event) => {
          const chosen = changeUnits.find((one) => one === event.target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {changeUnits.map((one) => (
          <option key={one} value={one}>
            {text.units[one]}
          </option>
        ))}
      </select>
      <p id={`${id}-note`} className={field.note}>
        {children}
      </p>
    </div>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
}

const Switch = ({ label, on, onTurn }: SwitchProps) => (
  <label className={styles.switch}>
    <input type="checkbox" checked={on} onChange={(event) => onTurn(event.target.checked)} />
    <span>{label}</span>
  </label>
);
