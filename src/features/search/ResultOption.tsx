import type { SearchHit } from "#algorithms/search/search-types.ts";
import { foldName } from "#algorithms/words/fold-name.ts";
import { markWords } from "#algorithms/words/mark-words.ts";
import { targetToKey } from "#domain/target.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { CodeBadge } from "#ui/CodeBadge.tsx";
import { MarkedText } from "#ui/MarkedText.tsx";
import type { HitPlace } from "./hit-place.ts";
import styles from "./search.module.css";

interface ResultOptionProps {
  readonly id: string;
  readonly hit: SearchHit;
  /** What was looked for. */
  readonly words: readonly string[];
  readonly where: HitPlace;
  readonly active: boolean;
  readonly onPick: (hit: SearchHit) => void;
}

/** One result: its name and kind, why it is one, where it sits, and for an occupation what it pays and needs. */
export function ResultOption({ id, hit, words, where, active, onPick }: ResultOptionProps) {
  const { search } = useText();
  const { target, title, matchedTitle, reason, stage } = hit;
  const meant = [...words, ...reason.readings.map(({ read }) => read), ...reason.does];
  const why = search.reason({ title: matchedTitle, ...reason, whole: stage === "exact", words });
  const { mark, place, level } = where;
  return (
    // The input keeps the focus and hears the keys: this is the pointer's way alone.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points here
    <div
      role="option"
      id={id}
      aria-selected={active}
      data-result-id={targetToKey(target)}
      className={styles.option}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onPick(hit)}
    >
      <span className={styles.line}>
        <bdi className={styles.title}>
          <MarkedText parts={markWords(foldName(title), meant)} className={styles.mark} />
        </bdi>
        <span className={styles.kind}>{level === null ? search.occupation : search.kind(level)}</span>
      </span>
      <span className={styles.reason}>
        <MarkedText
          parts={markWords(why, reason.named === "everyday" ? meant : [])}
          className={styles.mark}
        />
      </span>
      <span className={styles.line}>
        <span className={styles.place}>
          {mark && <CodeBadge small code={mark.code} colour={mark.colour} onColour={mark.onColour} />}
          <Place hit={hit} place={place} />
        </span>
        {target.kind === "occupation" && <Figures hit={hit} />}
      </span>
    </div>
  );
}

function Place({ hit, place }: { readonly hit: SearchHit; readonly place: string | null }) {
  const { search } = useText();
  const { target } = hit;
  const front = useAppStore((state) => state.panes[0]?.frameworkId ?? null);
  const frameworkId = target.kind === "node" ? target.frameworkId : front;
  const short = useAppStore((state) => state.entries.find(({ id }) => id === frameworkId)?.short ?? null);
  if (short === null) return place;
  if (target.kind === "occupation") return place ?? search.notPlaced(short);
  return place === null ? search.inFramework(short) : `${place} · ${short}`;
}

function Figures({ hit: { target } }: { readonly hit: SearchHit }) {
  const { search, facts } = useText();
  const occupation = useAppStore(({ occupations }) =>
    target.kind === "occupation" ? occupations.get(target.id) : undefined,
  );
  if (occupation === undefined) return null;
  const median = occupation.wage?.annual.median ?? null;
  const { education } = occupation.preparation;
  return (
    <span className={styles.figures}>
      {median === null ? search.noPay : <b>{facts.dollarsShort(median)}</b>}
      {education !== null && ` · ${facts.educationShort[education]}`}
    </span>
  );
}
