import { areUsual, changeParameters } from "#algorithms/change/change-parameters.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import styles from "./what-changed.module.css";

/** Says that the report is not counted by the usual rules, and leads back to them. */
export function UnusualRules() {
  const { rules: text } = useText().changes;
  const rules = useAppStore((state) => state.changeRules);
  const setRules = useAppStore((state) => state.setChangeRules);
  const announce = useAppStore((state) => state.announce);
  if (areUsual(rules)) return null;
  const reset = () => {
    focusAfter(() => setRules(changeParameters), "#what-changed");
    announce(text.wasReset);
  };
  return (
    <div className={styles.unusual}>
      <p>{text.unusual(rules, changeParameters)}</p>
      <Button className={styles.control} onClick={reset}>
        {text.reset}
      </Button>
    </div>
  );
}
