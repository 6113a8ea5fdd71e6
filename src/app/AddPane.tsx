import { Plus } from "lucide-react";
import { loadFramework } from "#store/load/load-framework.ts";
import { mostPanes } from "#store/slices/workspace-slice.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import { useFirstText } from "#text/first-text-context.ts";
import { Button } from "#ui/Button.tsx";

/** Puts one more framework on screen, the first that is not there yet; its pane lets another be chosen. */
export function AddPane() {
  const text = useFirstText();
  const store = useAppStoreApi();
  const panes = useAppStore((state) => state.panes);
  const entries = useAppStore((state) => state.entries);
  const addPane = useAppStore((state) => state.addPane);
  const next = entries.find(({ id }) => !panes.some(({ frameworkId }) => frameworkId === id));
  if (next === undefined || panes.length >= mostPanes) return null;
  const add = () => {
    void loadFramework(store, next.id);
    addPane(next.id);
  };
  return (
    <Button icon={<Plus aria-hidden="true" size={18} />} title={text.shell.sideBySide.add} onClick={add}>
      {text.shell.sideBySide.third}
    </Button>
  );
}
