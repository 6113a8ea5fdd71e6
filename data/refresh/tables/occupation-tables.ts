import { cell } from "../../csv.ts";
import { type OurTable, yesNo } from "./our-table.ts";

const titleKinds = new Map([
  ["A", "alternate"],
  ["R", "reported"],
  ["AR", "both"],
]);

/** Tables with a row an occupation, or several. */
export const occupationTables: readonly OurTable[] = [
  {
    name: "occupations",
    from: "occupations/occupations.csv",
    columns: [
      ["code", "onetsoc"],
      ["title", "title"],
      ["jobZone", "jobZone"],
      ["stem", yesNo("stem")],
      ["stemKinds", "stemTypes"],
      ["wageCode", "wageCode"],
      ["projectionCode", "projectionCode"],
    ],
  },
  {
    name: "interests",
    from: "occupations/occupations.csv",
    where: (row) => cell(row, "riasec") !== "",
    columns: [
      ["code", "onetsoc"],
      ["interestCode", "riasec"],
      ["realistic", "interestR"],
      ["investigative", "interestI"],
      ["artistic", "interestA"],
      ["social", "interestS"],
      ["enterprising", "interestE"],
      ["conventional", "interestC"],
    ],
  },
  {
    name: "related",
    from: "occupations/related.csv",
    columns: [
      ["code", "onetsoc"],
      ["rank", "rank"],
      ["relatedCode", "related"],
      ["tier", "tier"],
    ],
  },
  {
    name: "titles",
    from: "occupations/alt-titles.csv",
    columns: [
      ["code", "onetsoc"],
      ["title", "title"],
      ["shortForm", "short"],
      ["kind", (row) => titleKinds.get(cell(row, "source")) ?? ""],
    ],
  },
  {
    name: "required-education",
    from: "occupations/education.csv",
    columns: [
      ["code", "onetsoc"],
      ["lessThanHighSchoolPercent", "RL1"],
      ["highSchoolPercent", "RL2"],
      ["postSecondaryCertificatePercent", "RL3"],
      ["someCollegePercent", "RL4"],
      ["associateDegreePercent", "RL5"],
      ["bachelorDegreePercent", "RL6"],
      ["postBachelorCertificatePercent", "RL7"],
      ["masterDegreePercent", "RL8"],
      ["postMasterCertificatePercent", "RL9"],
      ["firstProfessionalDegreePercent", "RL10"],
      ["doctoralDegreePercent", "RL11"],
      ["postDoctoralTrainingPercent", "RL12"],
      ["certificationImportance", "certificationIM"],
    ],
  },
  {
    name: "technology",
    from: "occupations/technology.csv",
    columns: [
      ["code", "onetsoc"],
      ["technology", "technology"],
      ["category", "category"],
      ["hot", yesNo("hot")],
      ["inDemand", yesNo("inDemand")],
    ],
  },
  {
    name: "spanish-titles",
    from: "occupations/soc-titles-es.csv",
    columns: [
      ["soc", "soc2018"],
      ["title", "titleEs"],
      ["soc2010", "soc2010"],
      ["match", "match"],
    ],
  },
  {
    name: "bright-outlook",
    from: "occupations/bright-outlook.csv",
    columns: [
      ["code", "onetsoc"],
      ["rapidGrowth", yesNo("rapidGrowth")],
      ["manyOpenings", yesNo("manyOpenings")],
      ["newAndEmerging", yesNo("newAndEmerging")],
    ],
  },
];
