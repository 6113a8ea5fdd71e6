import { Check } from "lucide-react";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import styles from "./saved.module.css";

/** Whether the device has the list as it is on screen. */
export function KeepingNote() {
  const { saved: words } = useText();
  const { kind } = useAppStore((state) => state.shortlistKeeping);
  return (
    <p className={styles.keeping} data-on="screen" data-keeping={kind}>
      {kind === "saved" && <Check aria-hidden="true" size={16} />}
      {words.keeping[kind]}
    </p>
  );
}
