import { useId } from "react";
import { changeLevels, type LevelPair, mainLevels } from "#store/selectors/select-change.ts";
import { useText } from "#text/text-context.ts";
import { Chip } from "#ui/Chip.tsx";
import { type ComparedSide, changeNames } from "./compared-side.ts";
import { Disclosure } from "./Disclosure.tsx";
import styles from "./what-changed.module.css";

interface PickLevelsProps {
  readonly from: ComparedSide;
  readonly to: ComparedSide;
  /** Which of the pairs of levels is shown. */
  readonly at: number;
  readonly onLevels: (at: number) => void;
}

/** The pairs of levels that are mostly meant, and any level of the one with any of the other. */
export function PickLevels({ from, to, at, onLevels }: PickLevelsProps) {
  const { changes: text } = useText();
  const main = mainLevels(from.index, to.index);
  const pairs = changeLevels(from.index, to.index);
  const shown = pairs[at] ?? pairs[0];
  if (shown === undefined || pairs.length < 2) return null;
  const choose = ({ a, b }: LevelPair) => onLevels(pairs.findIndex((pair) => pair.a === a && pair.b === b));
  return (
    <>
      {main.length > 1 && (
        <fieldset className={styles.levels}>
          <legend className="visually-hidden">{text.levelsLabel}</legend>
          {main.map((pair, index) => (
            <Chip key={`${pair.a} ${pair.b}`} chosen={index === at} onChoose={() => onLevels(index)}>
              {text.levels(changeNames(from, to, pair))}
            </Chip>
          ))}
        </fieldset>
      )}
      {pairs.length > main.length && (
        <Disclosure title={text.otherLevels} open={at >= main.length}>
          <div className={styles.pick}>
            <LevelPick side={from} value={shown.a} onPick={(a) => choose({ ...shown, a })} />
            <LevelPick side={to} value={shown.b} onPick={(b) => choose({ ...shown, b })} />
          </div>
        </Disclosure>
      )}
    </>
  );
}

interface LevelPickProps {
  readonly side: ComparedSide;
  readonly value: string;
  readonly onPick: (level: string) => void;
}

function LevelPick({ side, value, onPick }: LevelPickProps) {
  const { changes: text } = useText();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{text.levelOf(side.short)}</label>
      <select id={id} value={value} onChange={(event) => onPick(event.target.value)}>
        {side.index.framework.levels.map((level) => (
          <option key={level.id} value={level.id}>
            {level.plural}
          </option>
        ))}
      </select>
    </div>
  );
}
