import { Check, Plus } from "lucide-react";
import type { ReactNode } from "react";
import { sameTarget, type Target } from "#domain/target.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { CopyButton } from "#ui/CopyButton.tsx";
import styles from "./profile.module.css";
import { SaveAct } from "./SaveAct.tsx";

interface ProfileActionsProps {
  readonly target: Target;
  /** A button for all else. */
  readonly more: ReactNode;
}

/** Compare (the main act until it is done), Save, the link to what is on screen, and the way to all else. */
export function ProfileActions({ target, more }: ProfileActionsProps) {
  const { compare, link } = useText().facts;
  const added = useAppStore((state) => state.compare.some((one) => sameTarget(one, target)));
  const toggleCompare = useAppStore((state) => state.toggleCompare);
  const announce = useAppStore((state) => state.announce);
  return (
    <div className={styles.actions}>
      <Button
        look={added ? "plain" : "main"}
        aria-pressed={added}
        icon={added ? <Check aria-hidden="true" size={18} /> : <Plus aria-hidden="true" size={18} />}
        onClick={() => toggleCompare(target)}
      >
        {added ? compare.added : compare.add}
      </Button>
      {target.kind === "occupation" && <SaveAct id={target.id} />}
      <CopyButton
        compact
        look="plain"
        words={link.copy}
        read={() => location.href}
        onDone={(copied) => announce(copied ? link.copied : link.failed)}
      />
      {more}
    </div>
  );
}
