import { formatTable } from "../../csv.ts";

const onet = "U.S. Department of Labor, Employment and Training Administration";
const bls = "U.S. Bureau of Labor Statistics";
const cc = "CC BY 4.0";
const free = "public domain";
const database = "https://www.onetcenter.org/database.html";

/** Where each table is from: to be brought up to date with every refresh. */
const releases: readonly (readonly string[])[] = [
  ["occupations", "O*NET 30.3 Database and O*NET OnLine (STEM)", onet, "30.3", "May 2026", cc, database],
  ["interests", "O*NET 30.3 Database", onet, "30.3", "May 2026", cc, database],
  ["related", "O*NET 30.3 Database", onet, "30.3", "May 2026", cc, database],
  ["titles", "O*NET 29.3 and 30.3 Databases", onet, "29.3, 30.3", "May 2025, May 2026", cc, database],
  ["skills", "O*NET 29.3 and 30.3 Databases", onet, "29.3, 30.3", "May 2025, May 2026", cc, database],
  ["knowledge", "O*NET 29.3 Database", onet, "29.3", "May 2025", cc, database],
  ["work-styles", "O*NET 30.1 or 30.2 Database", onet, "30.1 or 30.2", "December 2025", cc, database],
  ["required-education", "O*NET 30.3 Database", onet, "30.3", "May 2026", cc, database],
  ["technology", "O*NET 30.3 Database", onet, "30.3", "May 2026", cc, database],
  [
    "work-words",
    "O*NET 30.3 and 29.3 Databases, counted",
    onet,
    "30.3, 29.3",
    "May 2025, May 2026",
    cc,
    database,
  ],
  [
    "spanish-titles",
    "Spanish occupation titles of SOC 2010 (the copy names no source)",
    `${bls}, by their form`,
    "SOC 2010",
    "2010",
    free,
    "https://www.bls.gov/soc/2010/",
  ],
  ["bright-outlook", "O*NET OnLine", onet, "2026", "2026", cc, "https://www.onetonline.org/find/bright"],
  [
    "wages",
    "Occupational Employment and Wage Statistics",
    bls,
    "May 2025",
    "May 2025, national",
    free,
    "https://www.bls.gov/oes/",
  ],
  [
    "projections",
    "Employment Projections",
    bls,
    "2024-34",
    "2024-34, national",
    free,
    "https://www.bls.gov/emp/",
  ],
  [
    "programs",
    "Classification of Instructional Programs",
    "National Center for Education Statistics",
    "2020",
    "2020",
    free,
    "https://nces.ed.gov/ipeds/cipcode/",
  ],
  [
    "program-occupations",
    "2020 CIP to 2018 SOC Crosswalk",
    `National Center for Education Statistics and ${bls}`,
    "2020",
    "2020",
    free,
    "https://nces.ed.gov/ipeds/cipcode/",
  ],
  [
    "soc-2010",
    "Crosswalk of SOC 2010 to SOC 2018",
    bls,
    "SOC 2018",
    "2018",
    free,
    "https://www.bls.gov/soc/2018/crosswalks_used_by_agencies.htm",
  ],
];

export const releasesText = () =>
  formatTable(["table", "source", "publisher", "release", "period", "licence", "url"], releases);
