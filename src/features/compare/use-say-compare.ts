import { useEffect } from "react";
import { type Target, targetToKey } from "#domain/target.ts";
import { selectTargetTitle } from "#store/selectors/select-target-title.ts";
import { useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";

/** Says politely what came into Compare, what went, and why something was refused, wherever it was pressed. */
export function useSayCompare(): void {
  const store = useAppStoreApi();
  const { compare: text } = useText();
  useEffect(
    () =>
      store.subscribe((now, before) => {
        if (now.compareRefusal !== before.compareRefusal && now.compareRefusal !== null)
          now.announce(text.refusal[now.compareRefusal.why]);
        if (now.compare === before.compare) return;
        const [added, ...moreAdded] = without(now.compare, before.compare);
        const [removed, ...moreRemoved] = without(before.compare, now.compare);
        const title = (target: Target) => selectTargetTitle(now, target) ?? "";
        if (added && !removed && moreAdded.length === 0)
          now.announce(text.added(title(added), now.compare.length));
        else if (removed && now.compare.length === 0) now.announce(text.cleared);
        else if (removed && !added && moreRemoved.length === 0)
          now.announce(text.removed(title(removed), now.compare.length));
      }),
    [store, text],
  );
}

function without(targets: readonly Target[], others: readonly Target[]): readonly Target[] {
  const keys = new Set(others.map(targetToKey));
  return targets.filter((target) => !keys.has(targetToKey(target)));
}
