import { Link } from "lucide-react";
import { Button } from "./Button.tsx";
import { copyText } from "./copy-text.ts";

interface CopyButtonProps {
  readonly words: string;
  /** Read at the time of the act. */
  readonly read: () => string;
  readonly onDone: (copied: boolean) => void;
  readonly look?: "plain" | "quiet";
  /** Only the icon, where the row is narrow. */
  readonly compact?: boolean;
}

export function CopyButton({ words, read, onDone, look = "quiet", compact = false }: CopyButtonProps) {
  return (
    <Button
      look={look}
      {...(compact && { label: words, icon: <Link aria-hidden="true" size={18} /> })}
      onClick={() => void copyText(read()).then(onDone)}
    >
      {compact ? null : words}
    </Button>
  );
}
