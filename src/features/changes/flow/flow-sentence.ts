import type { Flow } from "#algorithms/change/count-flows.ts";
import type { Text } from "#text/en.ts";
import type { PaneFlowView } from "./use-flow.ts";

/** `Science to Advanced Manufacturing: 18 of 80 occupations`. */
export function flowSentence(
  { table: { a, b } }: Pick<PaneFlowView, "table">,
  flow: Flow,
  text: Pick<Text["flow"], "ribbon">,
): string {
  const [from, to] = [a.byId.get(flow.a)?.title ?? flow.a, b.byId.get(flow.b)?.title ?? flow.b];
  return text.ribbon(from, to, flow.occupations.length, a.compared.get(flow.a)?.size ?? 0);
}
