import { Check, Plus } from "lucide-react";
import { useState } from "react";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { Suggestion } from "#algorithms/suggest/suggestion.ts";
import { foldName } from "#algorithms/words/fold-name.ts";
import { sameTarget } from "#domain/target.ts";
import { selectMarks } from "#store/selectors/select-marks.ts";
import { selectIsSaved } from "#store/slices/shortlist-slice.ts";
import { occupationTarget } from "#store/slices/workspace-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { CodeBadge } from "#ui/CodeBadge.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import { SaveToggle } from "#ui/SaveToggle.tsx";
import { sayCheck, sayReason } from "./say-reason.ts";
import styles from "./suggestion-list.module.css";

interface SuggestionItemProps {
  readonly suggestion: Suggestion;
  /** The framework whose clusters are named. */
  readonly index: FrameworkIndex | null;
}

/** More at once are not read. */
const reasonsAtFirst = 3;

/** One job: where it sits, why it is here, one thing to check, and what can be done with it. */
export function SuggestionItem({ suggestion, index }: SuggestionItemProps) {
  const { unsure: text } = useText();
  const { occupation, cluster, reasons, check } = suggestion;
  const { title, wage, preparation } = occupation;
  const goTo = useAppStore((state) => state.goTo);
  const [whole, setWhole] = useState(false);
  const mark = cluster === null || index === null ? undefined : selectMarks(index).get(cluster);
  const place = cluster === null ? undefined : index?.byId.get(cluster)?.title;
  const shown = whole ? reasons : reasons.slice(0, reasonsAtFirst);
  const hidden = reasons.length - shown.length;
  return (
    <li className={styles.item} data-occupation={occupation.id} data-cluster={cluster}>
      <div className={styles.head}>
        <h3>
          <button
            type="button"
            className={styles.title}
            onClick={() =>
              focusAfter(() => goTo(occupationTarget(occupation.id)), "#details-heading", '[role="combobox"]')
            }
          >
            {title}
          </button>
        </h3>
        <p className={styles.place}>
          {mark && <CodeBadge small code={mark.code} colour={mark.colour} onColour={mark.onColour} />}
          <span>{place === undefined ? text.notPlaced : foldName(place)}</span>
        </p>
        <p className={styles.figures}>{text.figures(wage?.annual.median ?? null, preparation.education)}</p>
      </div>
      <div className={styles.why}>
        <ul aria-label={text.whyLabel(title)}>
          {shown.map((reason) => {
            const words = sayReason(reason, text.reason);
            return <li key={words}>{words}</li>;
          })}
        </ul>
        {reasons.length > reasonsAtFirst && (
          <Button
            look="quiet"
            className={styles.more}
            aria-expanded={whole}
            data-print="no"
            onClick={() => setWhole((before) => !before)}
          >
            {whole ? text.fewer : text.more(hidden)}
          </Button>
        )}
        <p className={styles.check}>
          <b>{text.check}</b> {sayCheck(check, text.checks)}
        </p>
      </div>
      <Acts suggestion={suggestion} />
    </li>
  );
}

function Acts({ suggestion: { occupation } }: Pick<SuggestionItemProps, "suggestion">) {
  const { unsure: text, saved: savedWords, facts } = useText();
  const { id, title } = occupation;
  const saved = useAppStore(selectIsSaved(id));
  const toggleSaved = useAppStore((state) => state.toggleSaved);
  const toggleCompare = useAppStore((state) => state.toggleCompare);
  const target = occupationTarget(id);
  const compared = useAppStore((state) => state.compare.some((one) => sameTarget(one, target)));
  const CompareIcon = compared ? Check : Plus;
  return (
    <div className={styles.itemActs} data-print="no">
      <SaveToggle
        saved={saved}
        words={savedWords}
        label={saved ? text.savedLabel(title) : savedWords.saveLabel(title)}
        onToggle={() => toggleSaved(id)}
      />
      <Button
        aria-pressed={compared}
        aria-label={compared ? text.inCompareLabel(title) : text.compareLabel(title)}
        icon={<CompareIcon aria-hidden="true" size={18} />}
        onClick={() => toggleCompare(target)}
      >
        {compared ? facts.compare.added : facts.compare.add}
      </Button>
    </div>
  );
}
