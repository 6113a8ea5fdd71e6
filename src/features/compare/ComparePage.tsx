import { useMemo } from "react";
import { nodeFacts } from "#algorithms/measures/node-facts.ts";
import { foldName } from "#algorithms/words/fold-name.ts";
import { type Target, targetToKey } from "#domain/target.ts";
import { selectOccupations } from "#store/selectors/select-occupations.ts";
import type { CatalogueSlice } from "#store/slices/catalogue-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import { CompareNodes } from "./CompareNodes.tsx";
import { CompareOccupations } from "./CompareOccupations.tsx";
import styles from "./compare-page.module.css";
import type { ComparedNode } from "./compared-node.ts";
import { searchBox } from "./search-box.ts";
import { useSayCompare } from "./use-say-compare.ts";

/** What is in Compare, side by side, on screen and on one printed page. */
export function ComparePage() {
  const { compare: text } = useText();
  const compare = useAppStore((state) => state.compare);
  const all = useAppStore((state) => state.occupations);
  const frameworks = useAppStore((state) => state.frameworks);
  const entries = useAppStore((state) => state.entries);
  useSayCompare();
  const occupations = useMemo(
    () => compare.flatMap((target) => (target.kind === "occupation" ? (all.get(target.id) ?? []) : [])),
    [compare, all],
  );
  const nodes = useMemo(
    () => compare.flatMap((target) => comparedNode(target, { occupations: all, frameworks, entries }) ?? []),
    [compare, all, frameworks, entries],
  );
  const missing = compare.length - occupations.length - nodes.length;
  return (
    <main id="content" className={styles.page}>
      {missing > 0 && all.size > 0 && <p className={styles.missing}>{text.missing(missing)}</p>}
      {occupations.length > 0 ? (
        <CompareOccupations occupations={occupations} />
      ) : nodes.length > 0 ? (
        <CompareNodes nodes={nodes} />
      ) : (
        <Empty />
      )}
    </main>
  );
}

function Empty() {
  const { compare: text } = useText();
  const setPage = useAppStore((state) => state.setPage);
  return (
    <div className={styles.nothing}>
      <h1 id="compare-heading" tabIndex={-1}>
        {text.emptyTitle}
      </h1>
      <p>{text.empty}</p>
      <Button look="main" onClick={() => focusAfter(() => setPage("explore"), searchBox)}>
        {text.emptyAct}
      </Button>
    </div>
  );
}

function comparedNode(
  target: Target,
  { occupations: all, frameworks, entries }: Pick<CatalogueSlice, "occupations" | "frameworks" | "entries">,
): ComparedNode | null {
  const index = target.kind === "node" ? frameworks.get(target.frameworkId) : undefined;
  const node = target.kind === "node" ? index?.byId.get(target.id) : undefined;
  if (index === undefined || node === undefined) return null;
  const occupations = selectOccupations(all, index, node.id);
  const level = index.framework.levels.find(({ id }) => id === node.level);
  if (level === undefined) return null;
  const short = entries.find(({ id }) => id === index.framework.id)?.short ?? index.framework.title;
  const above = index.ancestorsOf(node.id).map(({ title }) => foldName(title));
  return {
    key: targetToKey(target),
    target,
    title: node.title,
    place: [short, ...above].join(" › "),
    inShort: short,
    node,
    level,
    index,
    occupations,
    facts: nodeFacts(occupations),
  };
}
