import { type NodeId, nodeId } from "#domain/ids.ts";
import {
  type FoundWay,
  foundWays,
  plainResults,
  type ResultsView,
  resultOrders,
} from "#domain/results-view.ts";
import { type FacetFields, picksFromFields, picksToFields } from "#store/url/picks-in-link.ts";

const facetFields: FacetFields = {
  education: "re",
  pay: "rp",
  growth: "rg",
  interest: "ri",
  stem: "rs",
  crossCutting: "rx",
};

/**
 * `re rp rg ri rs rx` bands picked, `rc` each cluster picked, `rw` ways to be found, `ro` the order, `rl` for one list without clusters;
 * defaults left out.
 */
export const resultsToFields = ({
  picks,
  places,
  ways,
  order,
  grouped,
}: ResultsView): readonly (readonly [name: string, value: string])[] => [
  ...picksToFields(picks, facetFields),
  ...places.map((id) => ["rc", id] as const),
  ...(ways.length === 0 ? [] : [["rw", ways.join(".")] as const]),
  ...(order === plainResults.order ? [] : [["ro", order] as const]),
  ...(grouped ? [] : [["rl", "1"] as const]),
];

/**
 * @param isPlace whether the framework in front has such a node
 * @param unreadable called with each part that says nothing here
 */
export function resultsFromFields(
  fields: URLSearchParams,
  isPlace: (id: NodeId) => boolean,
  unreadable: (part: string) => null,
): ResultsView {
  const places = fields.getAll("rc").flatMap((id) => {
    const node = nodeId(id);
    return isPlace(node) ? node : (unreadable(`rc=${id}`) ?? []);
  });
  const text = fields.get("ro");
  const order = resultOrders.find((one) => one === text);
  if (text !== null && order === undefined) unreadable(`ro=${text}`);
  return {
    picks: picksFromFields(fields, facetFields, unreadable),
    places: [...new Set(places)],
    ways: waysFromText(fields.get("rw"), unreadable),
    order: order ?? plainResults.order,
    grouped: fields.get("rl") !== "1",
  };
}

function waysFromText(text: string | null, unreadable: (part: string) => null): readonly FoundWay[] {
  if (text === null) return [];
  const parts = text.split(".");
  if (!parts.every((part) => foundWays.some((way) => way === part))) unreadable(`rw=${text}`);
  return foundWays.filter((way) => parts.includes(way));
}
