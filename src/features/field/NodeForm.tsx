import { type FormEvent, useEffect, useId, useState } from "react";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels } from "#algorithms/graph/map-levels.ts";
import { nodesWithin } from "#algorithms/graph/nodes-within.ts";
import { foldName } from "#algorithms/words/fold-name.ts";
import { frameworkId, nodeId } from "#domain/ids.ts";
import { loadFramework } from "#store/load/load-framework.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./choose.module.css";

/** A part of any framework: first which framework, then which of the parts that its map draws. */
export function NodeForm() {
  const { choose, states } = useText().field;
  const store = useAppStoreApi();
  const id = useId();
  const entries = useAppStore((state) => state.entries);
  const field = useAppStore((state) => state.field);
  const chosen = field?.kind === "node" ? field : null;
  const first = useAppStore((state) => state.panes[0]?.frameworkId ?? null);
  const [of, setOf] = useState(chosen?.frameworkId ?? first ?? frameworkId(""));
  const [part, setPart] = useState<string>(chosen?.id ?? "");
  const index = useAppStore((state) => state.frameworks.get(of));
  const short = entries.find((entry) => entry.id === of)?.short ?? of;
  const traceField = useAppStore((state) => state.traceField);
  useEffect(() => {
    void loadFramework(store, of);
  }, [store, of]);
  const parts = index === undefined ? [] : partsOf(index);
  const picked = parts.find((one) => one.id === part) ?? parts[0];
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (picked !== undefined) traceField({ kind: "node", frameworkId: of, id: nodeId(picked.id) });
  };
  return (
    <form className={styles.form} onSubmit={send}>
      <div className={styles.input}>
        <label htmlFor={`${id}-of`}>{choose.framework}</label>
        <select id={`${id}-of`} value={of} onChange={(event) => setOf(frameworkId(event.target.value))}>
          {entries.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {entry.short}
            </option>
          ))}
        </select>
      </div>
      {index === undefined ? (
        <p className={styles.note}>{states.missing(short)}</p>
      ) : (
        <div className={styles.input}>
          <label htmlFor={`${id}-part`}>{choose.place}</label>
          <select
            id={`${id}-part`}
            value={picked?.id ?? ""}
            onChange={(event) => setPart(event.target.value)}
          >
            {parts.map((one) => (
              <option key={one.id} value={one.id}>
                {`${"\u2003".repeat(one.depth)}${one.title}`}
              </option>
            ))}
          </select>
        </div>
      )}
      <Button type="submit">{choose.show}</Button>
    </form>
  );
}

/** The parts that the map draws, each before its own parts. */
function partsOf(index: FrameworkIndex) {
  const { shelf, cluster, place } = mapLevels(index);
  const levels = [shelf, cluster, place].filter((level) => level !== null);
  return index.roots
    .flatMap((root) => nodesWithin(index, root))
    .flatMap(({ id, level, title }) =>
      levels.includes(level) ? [{ id, depth: levels.indexOf(level), title: foldName(title) }] : [],
    );
}
