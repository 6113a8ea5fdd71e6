import type { Membership } from "#domain/framework.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import styles from "./balance-controls.module.css";
import type { ShownSheet } from "./use-sheets.ts";

/** Which places count, where the frameworks have places of more than one kind; the change report counts the same. */
export function CountedPlacesChoice({ sheets }: { readonly sheets: readonly ShownSheet[] }) {
  const { rules: words } = useText().changes;
  const { secondary, publishedOnly } = useAppStore((state) => state.changeRules);
  const setRules = useAppStore((state) => state.setChangeRules);
  const has = (fits: (place: Membership) => boolean) =>
    sheets.some(({ index }) => index.framework.memberships.some(fits));
  const ranked = has(({ role }) => role === "secondary");
  const unpublished = has(({ basis }) => basis !== "published");
  if (!ranked && !unpublished) return null;
  return (
    <div className={styles.places}>
      {ranked && (
        <label>
          <input
            type="checkbox"
            checked={secondary}
            onChange={({ target }) => setRules({ secondary: target.checked })}
          />
          {words.secondary}
        </label>
      )}
      {unpublished && (
        <label>
          <input
            type="checkbox"
            checked={publishedOnly}
            onChange={({ target }) => setRules({ publishedOnly: target.checked })}
          />
          {words.publishedOnly}
        </label>
      )}
    </div>
  );
}
