import { cell, gather } from "../../csv.ts";
import type { FactsFolder } from "../facts-folder.ts";
import type { FrameworkDraft } from "../framework-file-text.ts";

/** How a cluster is known on the map, in the publisher's order. */
const marks = new Map([
  ["advanced-manufacturing", "MF"],
  ["construction", "CO"],
  ["supply-chain-and-transportation", "TR"],
  ["education", "ED"],
  ["healthcare-and-human-services", "HH"],
  ["public-service-and-safety", "PS"],
  ["digital-technology", "DT"],
  ["management-and-entrepreneurship", "ME"],
  ["marketing-and-sales", "MS"],
  ["arts-entertainment-and-design", "AD"],
  ["hospitality-events-and-tourism", "HT"],
  ["agriculture", "AG"],
  ["energy-and-natural-resources", "EN"],
  ["financial-services", "FS"],
]);
/** The publisher's "no match". */
const noProgram = "99.9999";

/** Memberships as published, at the level of the app: an occupation takes the places of its SOC code. */
export function modernized2024({ table, tree }: FactsFolder): FrameworkDraft {
  const programs = gather(table("occupations/cip-subclusters-2024.csv"), "subclusterId", "cip");
  const sectors = gather(table("frameworks/subcluster-naics-2024.csv"), "subclusterId", "naics2");
  return {
    id: "ncc-modernized-2024",
    title: "National Career Clusters® Framework, modernized",
    edition: "October 2024",
    publisher: "Advance CTE",
    license:
      "National Career Clusters® Framework and Framework Crosswalk (September 2025), Advance CTE, all rights reserved. Names, codes and memberships only; no endorsement is claimed.",
    sources: [
      {
        title: "National Career Clusters Framework Crosswalk (SOC and CIP), September 2025, Advance CTE",
        url: "https://careertech.org/what-we-do/career-clusters/crosswalks/",
      },
      {
        title: "National Career Clusters Framework: frequently asked questions, Advance CTE",
        url: "https://careertech.org/career-clusters/frequently-asked-questions",
      },
      {
        title: "A modernized CTE framework for a changing world, Community College Daily, October 2024",
        url: "https://ccdaily.com/2024/10/a-modernized-cte-framework-for-a-changing-world",
      },
      {
        title: "Codes of the clusters: O*NET OnLine, browse by career cluster",
        url: "https://www.onetonline.org/find/career",
      },
    ],
    levels: [
      { id: "grouping", singular: "grouping", plural: "groupings" },
      { id: "cluster", singular: "cluster", plural: "clusters" },
      { id: "sub-cluster", singular: "sub-cluster", plural: "sub-clusters" },
    ],
    nodes: tree("frameworks/modernized-2024.json").map(({ id, level, title, parent, code, crossCutting }) => {
      const mark = level === "cluster" ? marks.get(id.replace("cluster/", "")) : undefined;
      if (level !== "subcluster")
        return {
          id,
          level,
          title,
          parent,
          ...(mark !== undefined && { mark }),
          ...(code !== undefined && { code }),
          ...(crossCutting && { crossCutting }),
        };
      return {
        id,
        level: "sub-cluster",
        title,
        parent,
        programs: [...(programs.get(id) ?? [])].filter((cip) => cip !== noProgram).sort(),
        sectors: [...(sectors.get(id) ?? [])].sort(),
      };
    }),
    memberships: table("occupations/occupation-subclusters-2024.csv").map((row) => ({
      occupation: cell(row, "onetsoc"),
      node: cell(row, "subclusterId"),
      basis: "published",
      publishedFor: cell(row, "publishedForSoc"),
    })),
  };
}
