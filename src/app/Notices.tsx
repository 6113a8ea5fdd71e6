import { X } from "lucide-react";
import type { FrameworkEntry } from "#store/slices/catalogue-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import type { LinkNotice } from "#store/url/fragment.ts";
import type { Text } from "#text/en.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./notices.module.css";

/** What could not be read of the link that was opened; the rest of it is on screen. */
export function Notices() {
  const text = useText();
  const notices = useAppStore((state) => state.linkNotices);
  const release = useAppStore((state) => state.release);
  const entries = useAppStore((state) => state.entries);
  const setLinkNotices = useAppStore((state) => state.setLinkNotices);
  if (notices.length === 0) return null;
  return (
    <section aria-label={text.shell.notices.label} className={styles.notices} data-print="no">
      <ul role="alert">
        {notices.slice(0, 3).map((notice) => (
          <li key={JSON.stringify(notice)}>{say(notice, release, entries, text)}</li>
        ))}
      </ul>
      <Button
        look="quiet"
        icon={<X aria-hidden="true" size={18} />}
        label={text.shell.notices.close}
        onClick={() => setLinkNotices([])}
      />
    </section>
  );
}

function say(
  notice: LinkNotice,
  release: string,
  entries: readonly FrameworkEntry[],
  { shell: { notices } }: Text,
): string {
  switch (notice.kind) {
    case "unreadable":
      return notices.unreadable(notice.part);
    case "newer":
      return notices.newer;
    case "missing-framework":
      return notices.missing(notice.id);
    case "other-file":
      return notices.otherFile(entries.find(({ id }) => id === notice.id)?.title ?? notice.id);
    case "other-release":
      return notices.release(notice.release, release);
  }
}
