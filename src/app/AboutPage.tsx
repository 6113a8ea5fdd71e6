import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./about-page.module.css";

/** Sources, licences, what the figures cannot tell, and what leaves the device. */
export function AboutPage() {
  const text = useText();
  const { about } = text.shell;
  const { about: drawn } = text.frameworks.drawn;
  const release = useAppStore((state) => state.release);
  const setPage = useAppStore((state) => state.setPage);
  return (
    <main id="content" className={styles.page}>
      <h1>{about.title}</h1>
      <p className={styles.lead}>{about.lead}</p>
      <Button look="main" onClick={() => setPage("explore")}>
        {about.back}
      </Button>
      <h2>{about.sources}</h2>
      {release !== "" && <p>{about.release(release)}</p>}
      {about.credits.map(({ title, body, link }) => (
        <section key={title}>
          <h3>{title}</h3>
          <p>
            {body} <a href={link.url}>{link.title}</a>
          </p>
        </section>
      ))}
      <h2>{about.limitsTitle}</h2>
      <ul className={styles.list}>
        {about.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      <h2>{drawn.title}</h2>
      <ul className={styles.list}>
        {drawn.body.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{about.privacyTitle}</h2>
      <p>{about.privacy}</p>
    </main>
  );
}
