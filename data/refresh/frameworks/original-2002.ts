import { cell } from "../../csv.ts";
import type { FactsFolder } from "../facts-folder.ts";
import type { FrameworkDraft } from "../framework-file-text.ts";

const marks = new Map([
  ["agriculture-food-and-natural-resources", "AG"],
  ["architecture-and-construction", "AC"],
  ["arts-a-v-technology-and-communications", "AR"],
  ["business-management-and-administration", "BM"],
  ["education-and-training", "ED"],
  ["finance", "FN"],
  ["government-and-public-administration", "GV"],
  ["health-science", "HL"],
  ["hospitality-and-tourism", "HT"],
  ["human-services", "HS"],
  ["information-technology", "IT"],
  ["law-public-safety-corrections-and-security", "LW"],
  ["manufacturing", "MN"],
  ["marketing", "MK"],
  ["science-technology-engineering-and-mathematics", "ST"],
  ["transportation-distribution-and-logistics", "TD"],
]);

/** Memberships as O*NET OnLine publishes them, occupation by occupation; they rank nothing. */
export function original2002({ table, tree }: FactsFolder): FrameworkDraft {
  return {
    id: "ncc-original-2002",
    title: "National Career Clusters® Framework, original",
    edition: "2002, as revised to 2012",
    publisher: "Advance CTE (then NASDCTEc), with the U.S. Department of Education",
    license:
      "National Career Clusters® Framework, Advance CTE: names only. Memberships: O*NET OnLine by the U.S. Department of Labor, Employment and Training Administration, CC BY 4.0, modified.",
    sources: [
      {
        title: "All Career Clusters, O*NET OnLine, U.S. Department of Labor",
        url: "https://www.onetonline.org/find/career",
      },
      {
        title: "Career Clusters crosswalks, Advance CTE",
        url: "https://careertech.org/what-we-do/career-clusters/crosswalks/",
      },
    ],
    levels: [
      { id: "cluster", singular: "cluster", plural: "clusters" },
      { id: "pathway", singular: "pathway", plural: "pathways" },
    ],
    nodes: tree("frameworks/original-2002.json").map(({ id, level, title, parent, code }) => {
      const mark = level === "cluster" ? marks.get(id.replace("cluster/", "")) : undefined;
      return {
        id,
        level,
        title,
        parent,
        ...(mark !== undefined && { mark }),
        ...(code !== undefined && { code }),
      };
    }),
    memberships: table("occupations/occupation-clusters-2002.csv").map((row) => ({
      occupation: cell(row, "onetsoc"),
      node: cell(row, "pathwayId"),
      basis: "published",
    })),
  };
}
