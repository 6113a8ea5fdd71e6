import { useId, useState } from "react";
import { occupationId } from "#domain/ids.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./column-step.module.css";
import type { LikelyTitle } from "./likely-titles.ts";
import { useOwnFiles } from "./own-frameworks-context.ts";

/** At a time; the rest comes once these are placed. */
const mostShown = 50;

/** Titles that may name several jobs: a person says which is meant, or leaves them aside. Nothing is placed unasked. */
export function LikelyTitles({ titles }: { readonly titles: readonly LikelyTitle[] }) {
  const words = useText().frameworks.likelyTitles;
  const { own } = useOwnFiles();
  const id = useId();
  /** Code by title; those that are left aside are not in it. */
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const shown = titles.slice(0, mostShown);
  const choose = (key: string, code: string) => {
    const others = [...chosen].filter(([one]) => one !== key);
    setChosen(new Map(code === "" ? others : [...others, [key, code]]));
  };
  const likeliest = () =>
    setChosen(
      new Map(shown.flatMap(({ key, options: [first] }) => (first === undefined ? [] : [[key, first.code]]))),
    );
  const place = () =>
    void own.again({ titles: new Map([...chosen].map(([key, code]) => [key, occupationId(code)])) });
  return (
    <section className={styles.part}>
      <h3>{words.title(titles.length)}</h3>
      <p>{words.lead}</p>
      <ul>
        {shown.map(({ key, title, rows, options }) => (
          <li key={key}>
            <label htmlFor={`${id}-${key}`}>{words.whatIs(title, rows)}</label>
            <select
              id={`${id}-${key}`}
              className={styles.select}
              value={chosen.get(key) ?? ""}
              onChange={({ target }) => choose(key, target.value)}
            >
              <option value="">{words.aside}</option>
              {options.map((option) => (
                <option key={option.code} value={option.code}>
                  {option.title}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      {titles.length > mostShown && <p>{words.more(titles.length - mostShown)}</p>}
      <div className={styles.acts}>
        <Button disabled={chosen.size === 0} onClick={place}>
          {words.place(chosen.size)}
        </Button>
        <Button look="quiet" onClick={likeliest}>
          {words.all}
        </Button>
      </div>
    </section>
  );
}
