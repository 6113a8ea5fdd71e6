import { ChevronDown } from "lucide-react";
import { useId, useState } from "react";
import type { NodeId, OccupationId } from "#domain/ids.ts";
import { useAppStore } from "#store/store-context.ts";
import { useMarks } from "#store/use-marks.ts";
import { useText } from "#text/text-context.ts";
import { CodeBadge } from "#ui/CodeBadge.tsx";
import rows from "./change-rows.module.css";
import { type ComparedSide, nodeTarget } from "./compared-side.ts";
import { OccupationList } from "./OccupationList.tsx";

interface FlowRowProps {
  readonly side: ComparedSide;
  readonly node: NodeId;
  readonly occupations: readonly OccupationId[];
  /** Occupations of the node that they left. */
  readonly of: number;
  readonly onGo: () => void;
}

/** A partner of a change: its name goes to it in its pane, its count opens the occupations behind it. */
export function FlowRow({ side, node, occupations, of, onGo }: FlowRowProps) {
  const { changes: text } = useText();
  const goTo = useAppStore((state) => state.goTo);
  const id = useId();
  const [open, setOpen] = useState(false);
  const mark = useMarks(side.index).get(node);
  return (
    <li>
      <div className={rows.flow}>
        <button
          type="button"
          className={rows.row}
          onClick={() => {
            goTo(nodeTarget(side, node), { paneId: side.paneId });
            onGo();
          }}
        >
          {mark && <CodeBadge small code={mark.code} colour={mark.colour} onColour={mark.onColour} />}
          <span className={rows.rowTitle}>{side.index.byId.get(node)?.title ?? node}</span>
        </button>
        <button
          type="button"
          className={rows.count}
          aria-expanded={open}
          aria-controls={id}
          aria-label={text.sharedLabel(occupations.length, of)}
          onClick={() => setOpen(!open)}
        >
          {text.shared(occupations.length, of)}
          <ChevronDown aria-hidden="true" size={16} />
        </button>
      </div>
      <div id={id} hidden={!open} className={rows.inside}>
        {open && <OccupationList occupations={occupations} paneId={side.paneId} place={node} />}
      </div>
    </li>
  );
}
