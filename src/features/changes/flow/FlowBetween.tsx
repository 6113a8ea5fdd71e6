import { type ReactNode, useMemo, useRef, useState } from "react";
import { useText } from "#text/text-context.ts";
import { useElementSize } from "#ui/use-element-size.ts";
import { buildFlowScene } from "./build-flow-scene.ts";
import { FlowDrawing } from "./FlowDrawing.tsx";
import { FlowFoot } from "./FlowFoot.tsx";
import { FlowPicture } from "./FlowPicture.tsx";
import styles from "./flow.module.css";
import { RibbonCard } from "./RibbonCard.tsx";
import { type PaneFlowView, type PanePair, useFlow } from "./use-flow.ts";

/** More bars than this on both sides together can be neither named nor told apart. */
const mostBars = 220;

interface FlowBetweenProps {
  readonly panes: PanePair;
  /** What else stands over the ribbons. */
  readonly children?: ReactNode;
}

/** Between two panes: where the occupations of each part of the one are in the other, as ribbons. */
export function FlowBetween({ panes, children }: FlowBetweenProps) {
  const { flow: text } = useText();
  const flow = useFlow(panes);
  return (
    <section
      className={styles.column}
      aria-label={flow === null ? text.title : text.region(flow.sides.a.short, flow.sides.b.short)}
    >
      <div className={styles.head}>
        {children}
        {flow !== null && hasRibbons(flow) && <FlowPicture flow={flow} />}
      </div>
      {flow !== null && hasRibbons(flow) && <FlowBody key={keyOf(flow)} flow={flow} />}
      {flow !== null && !hasRibbons(flow) && (
        <p className={styles.state}>
          {flow.table.flows.length === 0
            ? text.apart(flow.sides.a.short, flow.sides.b.short)
            : text.tooMany(barsOf(flow))}
        </p>
      )}
    </section>
  );
}

const barsOf = ({ table }: PaneFlowView) => table.a.nodes.length + table.b.nodes.length;
const hasRibbons = (flow: PaneFlowView) => flow.table.flows.length > 0 && barsOf(flow) <= mostBars;
const keyOf = ({ sides: { a, b }, names }: PaneFlowView) =>
  [a.index.framework.id, b.index.framework.id, names.fromLevel.plural, names.toLevel.plural].join("\n");

function FlowBody({ flow }: { readonly flow: PaneFlowView }) {
  const body = useRef<HTMLDivElement>(null);
  const size = useElementSize(body);
  /** By key: the ribbon under the pointer or the keyboard, and the one whose occupations are listed. */
  const [pointed, setPointed] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const scene = useMemo(
    () =>
      size === null || size.width === 0
        ? null
        : buildFlowScene({ ...flow, width: size.width, height: size.height - 2 }),
    [flow, size],
  );
  const ribbon = (key: string | null) => scene?.ribbons.find((one) => one.key === key)?.flow;
  const listed = ribbon(chosen);
  const close = (byKeys: boolean) => {
    setChosen(null);
    if (byKeys) body.current?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus();
  };
  return (
    <>
      <div ref={body} className={styles.body}>
        {scene !== null && (
          <FlowDrawing
            flow={flow}
            scene={scene}
            pointed={pointed}
            chosen={chosen}
            onPoint={setPointed}
            onChoose={setChosen}
          />
        )}
      </div>
      {scene !== null && <FlowFoot flow={flow} scene={scene} told={ribbon(pointed) ?? null} />}
      {listed !== undefined && <RibbonCard flow={flow} shared={listed} onClose={close} />}
    </>
  );
}
