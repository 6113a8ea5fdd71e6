import { Columns2 } from "lucide-react";
import { useAppStore } from "#store/store-context.ts";
import { useFirstText } from "#text/first-text-context.ts";
import { Button } from "#ui/Button.tsx";

/** Puts a second framework beside the first, or goes back to one. */
export function SideBySide({ onDone }: { readonly onDone?: () => void }) {
  const text = useFirstText();
  const panes = useAppStore((state) => state.panes);
  const entries = useAppStore((state) => state.entries);
  const putBeside = useAppStore((state) => state.putBeside);
  const keepPane = useAppStore((state) => state.keepPane);
  const [first, second] = panes;
  const other = entries.find(({ id }) => id !== first?.frameworkId);
  const act = (run: () => void) => () => {
    run();
    onDone?.();
  };
  if (first !== undefined && second !== undefined)
    return (
      <Button onClick={act(() => keepPane(panes[panes.length - 1]?.id ?? first.id))}>
        {text.shell.sideBySide.close}
      </Button>
    );
  if (other === undefined) return null;
  return (
    <Button icon={<Columns2 aria-hidden="true" size={18} />} onClick={act(() => putBeside(other.id))}>
      {text.shell.sideBySide.open}
    </Button>
  );
}
