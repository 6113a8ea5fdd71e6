import { Button } from "./Button.tsx";
import { copyText } from "./copy-text.ts";

interface CopyButtonProps {
  readonly words: string;
  /** Read at the time of the act. */
  readonly read: () => string;
  readonly onDone: (copied: boolean) => void;
  readonly look?: "plain" | "quiet";
}

export function CopyButton({ words, read, onDone, look = "quiet" }: CopyButtonProps) {
  return (
    <Button look={look} onClick={() => void copyText(read()).then(onDone)}>
      {words}
    </Button>
  );
}
