import { MessagesSquare, Scale, Waypoints } from "lucide-react";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import styles from "./what-changed.module.css";

/** What else can be asked of the frameworks on screen. */
export function WaysOn() {
  const { balance, contested, field } = useText();
  const setPage = useAppStore((state) => state.setPage);
  return (
    <div className={`${styles.ways} ${styles.control}`}>
      <Button
        icon={<Scale aria-hidden="true" size={18} />}
        onClick={() => focusAfter(() => setPage("balance"), "#balance-heading", "body")}
      >
        {balance.open}
      </Button>
      <Button
        icon={<Waypoints aria-hidden="true" size={18} />}
        onClick={() => focusAfter(() => setPage("field"), "#field-heading", "body")}
      >
        {field.enter.page}
      </Button>
      <Button
        icon={<MessagesSquare aria-hidden="true" size={18} />}
        onClick={() => focusAfter(() => setPage("contested"), "#contested-heading", "body")}
      >
        {contested.enter}
      </Button>
    </div>
  );
}
