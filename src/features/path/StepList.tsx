import { changeBetween, type PathStep } from "#algorithms/similarity/path-steps.ts";
import { targetToKey } from "#domain/target.ts";
import { occupationTarget } from "#store/slices/workspace-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import styles from "./path.module.css";

/** What changes in all, then each step with what changes there; a press shows the occupation. */
export function StepList({ steps }: { readonly steps: readonly PathStep[] }) {
  const { path: words } = useText().links;
  const [first, last] = [steps[0], steps.at(-1)];
  const whole = first && last && changeBetween(first.occupation, last.occupation);
  return (
    <>
      {whole && <p className={styles.note}>{words.sum(steps.length - 1, whole.school, whole.payBy)}</p>}
      <ol aria-label={words.steps} className={styles.steps}>
        {steps.map((step, at) => (
          <li key={step.occupation.id}>
            <Step step={step} number={at + 1} />
          </li>
        ))}
      </ol>
      <p className={styles.small}>{words.note}</p>
    </>
  );
}

function Step({
  step: { occupation, change },
  number,
}: {
  readonly step: PathStep;
  readonly number: number;
}) {
  const { path: words } = useText().links;
  const target = occupationTarget(occupation.id);
  const goTo = useAppStore((state) => state.goTo);
  const shown = useAppStore(
    ({ focus }) => focus !== null && targetToKey(focus.target) === targetToKey(target),
  );
  const placed = useAppStore(({ frameworks, panes, focus }) => {
    const pane = panes.find(({ id }) => id === focus?.paneId) ?? panes[0];
    const index = pane && frameworks.get(pane.frameworkId);
    return index === undefined || index.countPlacesOf(occupation.id) > 0;
  });
  return (
    <button
      type="button"
      className={styles.step}
      aria-current={shown ? "step" : undefined}
      onClick={() => goTo(target)}
    >
      <span aria-hidden="true" className={styles.number}>
        {number}
      </span>
      <span className={styles.words}>
        <span className={styles.title}>{occupation.title}</span>
        <span className={styles.change}>{change === null ? words.start : words.change(change)}</span>
        {!placed && <span className={styles.change}>{words.notPlaced}</span>}
      </span>
    </button>
  );
}
