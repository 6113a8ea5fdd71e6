import { useEffect } from "react";
import type { Path } from "#store/selectors/select-path.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import { PathWait } from "./PathWait.tsx";
import styles from "./path.module.css";
import { pathHeading } from "./path-heading.ts";
import { StepList } from "./StepList.tsx";
import { useTitle } from "./use-title.ts";

/** The chain as a sentence and as steps, or that there is none. */
export function PathSteps({ path }: { readonly path: Path }) {
  const { path: words } = useText().links;
  const setPath = useAppStore((state) => state.setPath);
  const setPathStart = useAppStore((state) => state.setPathStart);
  const announce = useAppStore((state) => state.announce);
  const title = useTitle();
  const { from, to } = path.ends;
  const said =
    path.kind === "found"
      ? words.announce(path.steps.length - 1, title(to))
      : path.kind === "none"
        ? words.none
        : null;
  useEffect(() => {
    if (said !== null) announce(said);
  }, [said, announce]);
  return (
    <section aria-labelledby={pathHeading} className={styles.panel}>
      <h2 id={pathHeading} tabIndex={-1}>
        {words.title(title(from), title(to))}
      </h2>
      {path.kind === "waiting" && <PathWait />}
      {path.kind === "none" && (
        <p className={styles.none}>
          <strong>{words.none}</strong> {words.noneLead}
        </p>
      )}
      {path.kind === "found" && <StepList steps={path.steps} />}
      <div className={styles.acts}>
        <Button onClick={() => setPath({ from: to, to: from })}>{words.swap}</Button>
        <Button onClick={() => setPathStart(from)}>{words.another}</Button>
        <Button look="quiet" onClick={() => focusAfter(() => setPath(null), "#details-heading")}>
          {words.clear}
        </Button>
      </div>
    </section>
  );
}
