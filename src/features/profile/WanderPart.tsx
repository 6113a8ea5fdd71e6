import { type ReactNode, useEffect, useMemo } from "react";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { Wander } from "#algorithms/similarity/pick-wander.ts";
import type { Occupation } from "#domain/occupation.ts";
import { loadWander } from "#store/load/load-wander.ts";
import { selectWander } from "#store/selectors/select-wander.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./profile.module.css";

interface WanderPartProps {
  readonly occupation: Occupation;
  readonly index: FrameworkIndex | null;
  readonly children: (wander: Wander) => ReactNode;
}

/** A part that shows ways on from an occupation, whose table comes when a profile first asks for it. */
export function WanderPart({ occupation, index, children }: WanderPartProps) {
  const { profile, shell } = useText();
  const store = useAppStoreApi();
  const details = useAppStore((state) => state.details);
  const wander = useAppStore((state) => state.wander);
  const occupations = useAppStore((state) => state.occupations);
  const failure = useAppStore(({ failures }) => failures.get("wander") ?? failures.get("details"));
  useEffect(() => void loadWander(store), [store]);
  const ways = useMemo(
    () => selectWander({ details, wander, occupations }, occupation, index),
    [details, wander, occupations, occupation, index],
  );
  if (ways !== null) return children(ways);
  if (failure === undefined) return <p className={styles.note}>{profile.loading}</p>;
  return (
    <>
      <p className={styles.note}>{profile.failed(shell.failed.why(failure))}</p>
      <Button className={styles.again} onClick={() => loadWander(store)}>
        {shell.failed.again}
      </Button>
    </>
  );
}
