import { Bookmark, BookmarkCheck } from "lucide-react";
import { Button } from "./Button.tsx";

interface SaveToggleProps {
  readonly saved: boolean;
  readonly words: { readonly save: string; readonly isSaved: string };
  /** What is saved, where several stand in a list: "Save Registered Nurses". */
  readonly label?: string;
  /** Only the icon. */
  readonly compact?: boolean;
  readonly onToggle: () => void;
}

/** Saves, or takes off the list: pressed while it is saved. */
export function SaveToggle({ saved, words, label, compact = false, onToggle }: SaveToggleProps) {
  const Icon = saved ? BookmarkCheck : Bookmark;
  return (
    <Button
      {...(label !== undefined && { "aria-label": label })}
      {...(compact && { look: "quiet", title: label })}
      aria-pressed={saved}
      icon={<Icon aria-hidden="true" size={18} />}
      onClick={onToggle}
    >
      {compact ? null : saved ? words.isSaved : words.save}
    </Button>
  );
}
