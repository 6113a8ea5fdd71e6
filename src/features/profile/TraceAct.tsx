import { Waypoints } from "lucide-react";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { FrameworkNode } from "#domain/framework.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { focusAfter } from "#ui/focus-after.ts";

interface TraceActProps {
  readonly node: FrameworkNode;
  readonly index: FrameworkIndex;
}

/** Turns to the page that tells where the node's occupations are in every framework on screen. */
export function TraceAct({ node, index }: TraceActProps) {
  const { enter } = useText().field;
  const traceField = useAppStore((state) => state.traceField);
  const field = { kind: "node", frameworkId: index.framework.id, id: node.id } as const;
  return (
    <Button
      data-print="no"
      icon={<Waypoints aria-hidden="true" size={18} />}
      onClick={() => focusAfter(() => traceField(field), "#field-heading", "body")}
    >
      {enter.node}
    </Button>
  );
}
