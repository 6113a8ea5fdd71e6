import { useState } from "react";
import { useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./framework-chooser.module.css";
import { useOwnFiles } from "./own-frameworks-context.ts";

interface ForgetAllProps {
  readonly count: number;
  /** Where the focus goes once these buttons are gone. */
  readonly onDone: () => void;
}

/** Takes every own framework off the device; asked twice, since nothing brings them back. */
export function ForgetAll({ count, onDone }: ForgetAllProps) {
  const words = useText().frameworks;
  const store = useAppStoreApi();
  const { own } = useOwnFiles();
  const [asked, setAsked] = useState(false);
  const forget = async () => {
    const { ok } = await own.forgetAll();
    store.getState().announce(ok ? words.chooser.allForgotten : words.storage.notForgotten);
    onDone();
  };
  if (!asked)
    return (
      <Button look="quiet" onClick={() => setAsked(true)}>
        {words.chooser.forgetAll(count)}
      </Button>
    );
  return (
    <div className={styles.ask}>
      <p role="alert">{words.chooser.sure(count)}</p>
      <Button onClick={forget}>{words.chooser.yes}</Button>
      <Button look="quiet" onClick={() => setAsked(false)}>
        {words.chooser.no}
      </Button>
    </div>
  );
}
