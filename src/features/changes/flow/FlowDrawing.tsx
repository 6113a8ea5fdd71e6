import { memo, type PointerEvent, useMemo } from "react";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { barWidth, type FlowScene } from "./build-flow-scene.ts";
import { buildLitRibbons, type LitRibbon, touchedBars } from "./build-lit-ribbons.ts";
import { FlowLabels } from "./FlowLabels.tsx";
import { FlowTree } from "./FlowTree.tsx";
import styles from "./flow.module.css";
import { flowColour } from "./flow-colour.ts";
import type { PaneFlowView } from "./use-flow.ts";
import { useFlowPick } from "./use-flow-pick.ts";

interface FlowDrawingProps {
  readonly flow: PaneFlowView;
  readonly scene: FlowScene;
  /** By key: the ribbon under the pointer or the keyboard, and the one whose occupations are listed. */
  readonly pointed: string | null;
  readonly chosen: string | null;
  readonly onPoint: (ribbon: string | null) => void;
  readonly onChoose: (ribbon: string | null) => void;
}

/** The ribbons, what is picked and pointed at among them, and their twin for the keyboard. */
export function FlowDrawing({ flow, scene, pointed, chosen, onPoint, onChoose }: FlowDrawingProps) {
  const { flow: text } = useText();
  const focus = useAppStore((state) => state.focus);
  const hover = useAppStore((state) => state.hover);
  const picked = useFlowPick(flow, focus);
  const hovered = useFlowPick(flow, hover);

  const lit = useMemo(
    () => (picked === null ? [] : buildLitRibbons(scene, picked.parts, picked.near, text.number)),
    [scene, picked, text],
  );
  const glowing = useMemo(
    () => (hovered === null ? [] : buildLitRibbons(scene, hovered.parts, hovered.near, text.number)),
    [scene, hovered, text],
  );
  const touched = useMemo(() => (picked === null ? null : touchedBars(picked.parts)), [picked]);
  const outlined = scene.ribbons.filter(({ key }) => key === pointed || key === chosen);
  const keyUnder = (event: PointerEvent<SVGSVGElement>) =>
    event.target instanceof SVGElement ? (event.target.dataset.ribbon ?? null) : null;

  return (
    <div className={styles.stage} style={{ height: `${scene.height}px` }}>
      <svg
        className={styles.drawing}
        width={scene.width}
        height={scene.height}
        aria-hidden="true"
        onPointerOver={(event) => onPoint(keyUnder(event))}
        onPointerLeave={() => onPoint(null)}
        onPointerUp={(event) => onChoose(keyUnder(event))}
      >
        <RestingRibbons scene={scene} />
        <LitRibbons ribbons={glowing} look={styles.glowing} />
        <LitRibbons ribbons={lit} look={styles.lit} />
        {outlined.map(({ key, path, colour }) => (
          <path key={key} d={path} className={styles.pointed} style={flowColour(colour)} />
        ))}
        {scene.bars.map(({ end, node, x, y0, y1, colour }) => (
          <rect
            key={`${end}\n${node}`}
            className={styles.bar}
            x={x}
            y={y0}
            width={barWidth}
            height={Math.max(1, y1 - y0)}
            style={flowColour(colour)}
          />
        ))}
        <FlowLabels scene={scene} flow={flow} touched={touched} near={picked?.near ?? null} focus={focus} />
        {lit.map(
          ({ key, number }) =>
            number && (
              <text
                key={key}
                className={styles.number}
                x={number.x}
                y={number.y}
                dy="0.35em"
                textAnchor={number.anchor}
              >
                {number.text}
              </text>
            ),
        )}
      </svg>
      <FlowTree flow={flow} scene={scene} onPoint={onPoint} onChoose={onChoose} />
    </div>
  );
}

/** All but the folded; they change only with what is drawn. */
const RestingRibbons = memo(function RestingRibbons({ scene }: { readonly scene: FlowScene }) {
  return (
    <g>
      {scene.ribbons.map(
        ({ key, path, folded }) =>
          !folded && <path key={key} className={styles.ribbon} d={path} data-ribbon={key} />,
      )}
    </g>
  );
});

function LitRibbons({
  ribbons,
  look,
}: {
  readonly ribbons: readonly LitRibbon[];
  readonly look: string | undefined;
}) {
  return (
    <g className={look}>
      {ribbons.map(({ key, path, colour }) => (
        <path key={key} d={path} data-ribbon={key} style={flowColour(colour)} />
      ))}
    </g>
  );
}
