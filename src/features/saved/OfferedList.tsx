import { useAppStore } from "#store/store-context.ts";
import type { Text } from "#text/en.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import { JobFigures, JobPlace } from "./JobFacts.tsx";
import styles from "./saved.module.css";
import type { SavedJob } from "./saved-job.ts";

interface OfferedListProps {
  readonly jobs: readonly SavedJob[];
  readonly framework: string;
}

/** The list that the link brings, beside the device's own: kept if the reader asks for it, and nothing is overwritten. */
export function OfferedList({ jobs, framework }: OfferedListProps) {
  const text = useText();
  const { offer } = text.saved;
  const saved = useAppStore((state) => state.saved);
  const saveAll = useAppStore((state) => state.saveAll);
  const dropOffered = useAppStore((state) => state.dropOffered);
  const fresh = jobs.filter(({ id }) => !saved.includes(id));
  const leave = (act: () => void) => () => focusAfter(act, "#saved-heading");
  return (
    <section aria-labelledby="offer-heading" className={styles.offer} data-on="screen">
      <h2 id="offer-heading">{offer.title(jobs.length)}</h2>
      <p>{leadWords(jobs.length, fresh.length, text)}</p>
      <ul aria-label={offer.listLabel}>
        {jobs.map((job) => (
          <li key={job.id} className={styles.row}>
            <span className={styles.job}>
              <b>{job.title}</b>
              <JobPlace job={job} framework={framework} />
            </span>
            <JobFigures job={job} />
          </li>
        ))}
      </ul>
      <div className={styles.offerActs}>
        {fresh.length > 0 && (
          <Button
            look="main"
            onClick={leave(() => {
              saveAll(fresh.map(({ id }) => id));
              dropOffered();
            })}
          >
            {offer.keep(fresh.length)}
          </Button>
        )}
        <Button onClick={leave(dropOffered)}>{fresh.length > 0 ? offer.drop : offer.close}</Button>
      </div>
    </section>
  );
}

function leadWords(all: number, fresh: number, { saved: { offer } }: Text): string {
  if (fresh === 0) return offer.all(all);
  return fresh === all ? offer.lead : `${offer.some(all - fresh)} ${offer.own}`;
}
