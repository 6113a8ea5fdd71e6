import { ChevronRight, Ellipsis } from "lucide-react";
import { type CSSProperties, memo } from "react";
import type { ClusterMark } from "#algorithms/graph/cluster-marks.ts";
import type { TreeItem } from "#algorithms/graph/tree-items.ts";
import { foldName } from "#algorithms/words/fold-name.ts";
import type { Basis } from "#domain/framework.ts";
import { useText } from "#text/text-context.ts";
import { CodeBadge } from "#ui/CodeBadge.tsx";
import { Tag } from "#ui/Tag.tsx";
import { CompareToggle } from "../CompareToggle.tsx";
import styles from "./outline.module.css";

/** What a row is drawn as: a level over the clusters, a cluster, a part of one, an occupation. */
export type RowLook = "wide" | "cluster" | "place" | "occupation";

interface OutlineRowProps {
  readonly item: TreeItem;
  readonly position: number;
  readonly look: RowLook;
  /** Steps to the right. */
  readonly indent: number;
  readonly name: string;
  readonly mark: ClusterMark | undefined;
  /** What a node holds: distinct occupations or, where there are none, the ends of the tree. */
  readonly count: number | null;
  /** How many of them match the filter; `null` while nothing is filtered. */
  readonly matching: number | null;
  /** What colours tell of an occupation. */
  readonly fact: string | null;
  /** Pay and school of an occupation, where there is room. */
  readonly figures: string | null;
  readonly basis: Basis;
  readonly others: number;
  readonly comparedAt: number | null;
  /** `null`: there is nothing in it. */
  readonly open: boolean | null;
  readonly active: boolean;
  readonly picked: boolean;
}

/** One item of the outline. Clicks are heard by the tree. */
export const OutlineRow = memo(function OutlineRow(props: OutlineRowProps) {
  const { item, position, look, indent, name, mark, count, basis, others, comparedAt, open } = props;
  const text = useText();
  const words = text.explore;
  const style = {
    "--indent": indent,
    ...(mark && { "--mark-light": mark.colour.light, "--mark-dark": mark.colour.dark }),
  } as CSSProperties;
  return (
    <div
      role="treeitem"
      aria-level={item.level}
      aria-setsize={item.setSize}
      aria-posinset={item.setPosition}
      aria-expanded={open ?? undefined}
      aria-selected={props.picked}
      tabIndex={props.active ? 0 : -1}
      data-position={position}
      data-look={look}
      className={styles.row}
      style={style}
    >
      {/* The name in words; all else is for the eye. */}
      <span className="visually-hidden">{name}</span>
      {look === "cluster" && mark && (
        <CodeBadge code={mark.code} colour={mark.colour} onColour={mark.onColour} />
      )}
      {look === "place" && <span className={count === 0 ? styles.emptyDisc : styles.disc} />}
      {look === "occupation" && <span className={others > 0 ? styles.sharedDot : styles.dot} />}
      <bdi
        aria-hidden="true"
        className={styles.title}
        title={others > 0 ? words.outline.elsewhere(others) : undefined}
      >
        {foldName(item.title)}
      </bdi>
      {basis !== "published" && (
        <span aria-hidden="true">
          <Tag look="dashed">{text.facts.basis[basis]}</Tag>
        </span>
      )}
      {props.fact !== null && (
        <span aria-hidden="true" className={styles.count}>
          {props.fact}
        </span>
      )}
      {props.figures !== null && (
        <span aria-hidden="true" className={styles.figures}>
          {props.figures}
        </span>
      )}
      {count !== null && look !== "wide" && (
        <span aria-hidden="true" className={styles.count}>
          {props.matching === null
            ? text.facts.count(count)
            : text.lens.filter.ofBranch(props.matching, count)}
        </span>
      )}
      {open !== null && <ChevronRight aria-hidden="true" size={18} className={styles.chevron} />}
      {look !== "wide" && (
        <span
          aria-hidden="true"
          title={words.tree.menu.moreOf(item.title)}
          data-act="menu"
          className={styles.more}
          onPointerDown={keepKeyboard}
          onMouseDown={keepKeyboard}
        >
          <Ellipsis size={18} />
        </span>
      )}
      {look !== "wide" && <CompareToggle title={item.title} comparedAt={comparedAt} onToggle={null} />}
    </div>
  );
});

/** The tree hears the click, and keeps the keyboard where it was until then. */
const keepKeyboard = (event: { readonly preventDefault: () => void }) => event.preventDefault();
