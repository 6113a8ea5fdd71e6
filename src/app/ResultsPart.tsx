import { ResultsPage } from "#features/results/ResultsPage.tsx";
import { ResultHead } from "#features/search/ResultHead.tsx";

/** All that a search finds, under the head that its list has too. */
export function ResultsPart() {
  return (
    <ResultsPage
      head={(results, readiness) => <ResultHead results={results} most={null} readiness={readiness} />}
    />
  );
}
