import type { ReactNode } from "react";
import { readSeries } from "#algorithms/change/field-rules.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Chip } from "#ui/Chip.tsx";
import ways from "./choose.module.css";
import styles from "./field.module.css";
import { ListForm } from "./ListForm.tsx";
import { NodeForm } from "./NodeForm.tsx";
import { WordsForm } from "./WordsForm.tsx";

/** The ways to say which occupations are meant: ready-made, a part of a framework, words, programs, a list. */
export function ChooseField() {
  const { field: words } = useText();
  const { choose } = words;
  const presets = useAppStore((state) => state.fieldPresets);
  const field = useAppStore((state) => state.field);
  const traceField = useAppStore((state) => state.traceField);
  return (
    <section aria-labelledby="choose-field" className={styles.choose} data-print="no">
      <h2 id="choose-field" className={styles.small}>
        {choose.title}
      </h2>
      <ul className={styles.chips} aria-label={choose.presets}>
        {(presets ?? []).map(({ id, title }) => (
          <li key={id}>
            <Chip
              chosen={field?.kind === "preset" && field.id === id}
              onChoose={() => traceField({ kind: "preset", id })}
            >
              {title}
            </Chip>
          </li>
        ))}
      </ul>
      <div className={ways.ways}>
        <Way title={choose.node}>
          <NodeForm />
        </Way>
        <Way title={choose.search}>
          <WordsForm
            label={choose.search}
            hint={choose.searchHint}
            value={field?.kind === "search" ? field.words : ""}
            onSend={(typed) => {
              if (typed.trim() !== "") traceField({ kind: "search", words: typed.trim() });
              return null;
            }}
          />
        </Way>
        <Way title={choose.programs}>
          <WordsForm
            label={choose.programs}
            hint={choose.programsHint}
            value={field?.kind === "programs" ? field.series.join(", ") : ""}
            onSend={(typed) => {
              const series = readSeries(typed);
              if (series === null) return choose.badSeries(typed);
              traceField({ kind: "programs", series });
              return null;
            }}
          />
        </Way>
        <Way title={choose.list}>
          <ListForm />
        </Way>
      </div>
    </section>
  );
}

function Way({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className={ways.way}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
