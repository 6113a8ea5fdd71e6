import { buildChangeReport, type ChangeReport } from "#algorithms/change/build-change-report.ts";
import type { Change } from "#algorithms/change/change.ts";
import { changeParameters } from "#algorithms/change/change-parameters.ts";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { Framework } from "#domain/framework.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";

const clusters = { a: "cluster", b: "cluster" };
export const report = (a: Framework, b: Framework, parameters = changeParameters): ChangeReport =>
  buildChangeReport(buildFrameworkIndex(a), buildFrameworkIndex(b), clusters, parameters);
export const between = (a: string, b: string): ChangeReport =>
  report(frameworkFromText("a", a), frameworkFromText("b", b));

/** `run("n", 3)`: n1, n2, n3. */
export const run = (name: string, to: number, from = 1): string =>
  Array.from({ length: to - from + 1 }, (_, at) => `${name}${from + at}`).join(", ");
/** `care + help > health: merger`. */
export const inShort = ({ kind, from, to }: Change): string =>
  `${from.map(({ id }) => id).join(" + ")} > ${to.map(({ id }) => id).join(" + ")}: ${kind}`;
export const kindsOf = ({ changes }: ChangeReport) => changes.map(inShort);
