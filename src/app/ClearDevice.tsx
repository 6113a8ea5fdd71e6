import { useState } from "react";
import { useOwnFiles } from "#features/frameworks/own-frameworks-context.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";

interface ClearDeviceProps {
  readonly onClear: () => Promise<void>;
  readonly onDone: () => void;
}

/** For a shared computer: forgets files, choices and what is on screen. Asked twice, since it cannot be undone. */
export function ClearDevice({ onClear, onDone }: ClearDeviceProps) {
  const { menu } = useText().shell;
  const { own } = useOwnFiles();
  const restart = useAppStore((state) => state.restart);
  const announce = useAppStore((state) => state.announce);
  const [asked, setAsked] = useState(false);
  const clear = async () => {
    await Promise.all([own.forgetAll(), onClear()]);
    restart();
    announce(menu.forgotten);
    setAsked(false);
    onDone();
  };
  return (
    <Button onClick={() => (asked ? void clear() : setAsked(true))} onBlur={() => setAsked(false)}>
      {asked ? menu.forgetSure : menu.forget}
    </Button>
  );
}
