import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import styles from "./what-changed.module.css";

/** What else can be asked of the frameworks on screen. */
export function WaysOn() {
  const { balance, contested, field } = useText();
  const setPage = useAppStore((state) => state.setPage);
  const ways = [
    { page: "balance", words: balance.open },
    { page: "field", words: field.enter.page },
    { page: "contested", words: contested.enter },
  ] as const;
  return (
    <div className={`${styles.ways} ${styles.control}`}>
      {ways.map(({ page, words }) => (
        <Button key={page} onClick={() => focusAfter(() => setPage(page), `#${page}-heading`, "body")}>
          {words}
        </Button>
      ))}
    </div>
  );
}
