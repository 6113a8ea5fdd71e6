import { Check, Plus } from "lucide-react";
import { sameTarget, type Target } from "#domain/target.ts";
import { selectIsSaved } from "#store/slices/shortlist-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { SaveToggle } from "#ui/SaveToggle.tsx";
import styles from "./job-row.module.css";

interface RowActsProps {
  readonly target: Target;
  readonly title: string;
}

/** Compare, and for an occupation Save. */
export function RowActs({ target, title }: RowActsProps) {
  const { compare } = useText().results;
  const compared = useAppStore((state) => state.compare.some((one) => sameTarget(one, target)));
  const toggleCompare = useAppStore((state) => state.toggleCompare);
  return (
    <span className={styles.acts} data-on="screen">
      <Button
        look="quiet"
        aria-pressed={compared}
        icon={compared ? <Check aria-hidden="true" size={18} /> : <Plus aria-hidden="true" size={18} />}
        label={compared ? compare.take(title) : compare.add(title)}
        onClick={() => toggleCompare(target)}
      />
      {target.kind === "occupation" && <SaveAct id={target.id} title={title} />}
    </span>
  );
}

interface SaveActProps {
  readonly id: Extract<Target, { kind: "occupation" }>["id"];
  readonly title: string;
}

function SaveAct({ id, title }: SaveActProps) {
  const { saved: words } = useText();
  const saved = useAppStore(selectIsSaved(id));
  const toggleSaved = useAppStore((state) => state.toggleSaved);
  return (
    <SaveToggle
      compact
      saved={saved}
      words={words}
      label={words.saveLabel(title)}
      onToggle={() => toggleSaved(id)}
    />
  );
}
