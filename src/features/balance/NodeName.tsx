import type { ClusterMark } from "#algorithms/graph/cluster-marks.ts";
import type { FrameworkNode } from "#domain/framework.ts";
import type { FrameworkId } from "#domain/ids.ts";
import { useAppStore } from "#store/store-context.ts";
import { CodeBadge } from "#ui/CodeBadge.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import styles from "./balance.module.css";

interface NodeNameProps {
  readonly node: FrameworkNode;
  readonly frameworkId: FrameworkId;
  readonly paneId: number;
  readonly mark: ClusterMark | undefined;
}

/** The way to the node on the map, with what it holds. */
export function NodeName({ node, frameworkId, paneId, mark }: NodeNameProps) {
  const goTo = useAppStore((state) => state.goTo);
  const setPanel = useAppStore((state) => state.setPanel);
  const open = () => {
    setPanel("details");
    goTo({ kind: "node", frameworkId, id: node.id }, { paneId });
  };
  return (
    <span className={styles.node}>
      {mark && <CodeBadge small code={mark.code} colour={mark.colour} onColour={mark.onColour} />}
      <button
        type="button"
        className={styles.nodeName}
        onClick={() => focusAfter(open, "#details-heading", "body")}
      >
        <bdi>{node.title}</bdi>
      </button>
    </span>
  );
}
