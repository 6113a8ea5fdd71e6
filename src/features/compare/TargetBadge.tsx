import type { Target } from "#domain/target.ts";
import { selectTargetMark } from "#store/selectors/select-target-mark.ts";
import { useAppStore } from "#store/store-context.ts";
import { CodeBadge } from "#ui/CodeBadge.tsx";

/** The two letters of the target's cluster. */
export function TargetBadge({ target }: { readonly target: Target }) {
  const mark = useAppStore((state) => selectTargetMark(state, target));
  return mark && <CodeBadge code={mark.code} colour={mark.colour} onColour={mark.onColour} />;
}
