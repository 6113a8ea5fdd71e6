import { type Target, targetToKey } from "#domain/target.ts";
import type { AppStore } from "#store/create-app-store.ts";
import { mostCompared } from "#store/slices/workspace-slice.ts";
import type { Text } from "#text/en.ts";

/** Adds to Compare or takes away, and says what came of it. */
export function toggleCompareAloud(
  store: AppStore,
  target: Target,
  title: string,
  words: Text["explore"]["tree"],
): void {
  const { toggleCompare, announce } = store.getState();
  const refusal = toggleCompare(target);
  const { compare } = store.getState();
  const key = targetToKey(target);
  const within = compare.some((one) => targetToKey(one) === key);
  if (refusal !== null) announce(words.refused[refusal](mostCompared));
  else announce((within ? words.added : words.taken)(title, compare.length, mostCompared));
}
