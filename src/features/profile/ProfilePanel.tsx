import type { ReactNode } from "react";
import { useAppStore } from "#store/store-context.ts";
import { NodeProfile } from "./NodeProfile.tsx";
import { OccupationProfile } from "./OccupationProfile.tsx";

interface ProfilePanelProps {
  /** A button for all else that can be done with it. */
  readonly more: ReactNode;
}

/** What is picked, told in full; nothing where nothing is picked. */
export function ProfilePanel({ more }: ProfilePanelProps) {
  const focus = useAppStore((state) => state.focus);
  const target = focus?.target;
  const occupation = useAppStore((state) =>
    target?.kind === "occupation" ? state.occupations.get(target.id) : undefined,
  );
  const index = useAppStore(({ frameworks, panes }) => {
    const pane = panes.find(({ id }) => id === focus?.paneId);
    return target?.kind === "node"
      ? frameworks.get(target.frameworkId)
      : pane && frameworks.get(pane.frameworkId);
  });
  if (focus === null || target === undefined || index === undefined) return null;
  if (target.kind === "node") {
    const node = index.byId.get(target.id);
    return node === undefined ? null : (
      <NodeProfile key={node.id} node={node} paneId={focus.paneId} index={index} more={more} />
    );
  }
  return occupation === undefined ? null : (
    <OccupationProfile
      key={occupation.id}
      occupation={occupation}
      paneId={focus.paneId}
      index={index}
      at={focus.at}
      more={more}
    />
  );
}
