import { Scale } from "lucide-react";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import styles from "./what-changed.module.css";

/** What else can be asked of the frameworks on screen. */
export function WaysOn() {
  const { balance } = useText();
  const setPage = useAppStore((state) => state.setPage);
  return (
    <div className={`${styles.ways} ${styles.control}`}>
      <Button
        icon={<Scale aria-hidden="true" size={18} />}
        onClick={() => focusAfter(() => setPage("balance"), "#balance-heading", "body")}
      >
        {balance.open}
      </Button>
    </div>
  );
}
