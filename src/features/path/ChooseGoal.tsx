import { type ReactNode, useEffect, useRef, useState } from "react";
import type { OccupationId } from "#domain/ids.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import styles from "./path.module.css";
import { pathHeading } from "./path-heading.ts";
import { useTitle } from "./use-title.ts";

interface ChooseGoalProps {
  readonly start: OccupationId;
  readonly picker: (onPick: (id: OccupationId) => void) => ReactNode;
}

/** Where the path shall lead: an occupation of Compare, one that is searched, or one that is picked in any view. */
export function ChooseGoal({ start, picker }: ChooseGoalProps) {
  const { path: words } = useText().links;
  const heading = useRef<HTMLHeadingElement>(null);
  const compare = useAppStore((state) => state.compare);
  const target = useAppStore((state) => state.focus?.target ?? null);
  const setPath = useAppStore((state) => state.setPath);
  const setPathStart = useAppStore((state) => state.setPathStart);
  const [same, setSame] = useState(false);
  const title = useTitle();
  useEffect(() => heading.current?.focus(), []);

  const choose = (to: OccupationId) => focusAfter(() => setPath({ from: start, to }), `#${pathHeading}`);
  const goals = compare.flatMap(({ kind, id }) => (kind === "occupation" && id !== start ? id : []));
  const picked = target?.kind === "occupation" && target.id !== start ? target.id : null;
  return (
    <section aria-labelledby={pathHeading} className={styles.panel}>
      <h2 id={pathHeading} ref={heading} tabIndex={-1}>
        {words.choose(title(start))}
      </h2>
      <p className={styles.note}>{words.chooseLead}</p>
      {picker((id) => {
        setSame(id === start);
        if (id !== start) choose(id);
      })}
      {same && (
        <p role="alert" className={styles.note}>
          {words.sameJob}
        </p>
      )}
      {goals.length > 0 && (
        <>
          <h3 className={styles.small}>{words.fromCompare}</h3>
          <div className={styles.acts}>
            {goals.map((id) => (
              <Button key={id} onClick={() => choose(id)}>
                {title(id)}
              </Button>
            ))}
          </div>
        </>
      )}
      {picked === null ? (
        <p className={styles.note}>{words.picked}</p>
      ) : (
        <div className={styles.acts}>
          <Button look="main" onClick={() => choose(picked)}>
            {words.toPicked(title(picked))}
          </Button>
        </div>
      )}
      <div className={styles.acts}>
        <Button look="quiet" onClick={() => focusAfter(() => setPathStart(null), "#details-heading")}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}
