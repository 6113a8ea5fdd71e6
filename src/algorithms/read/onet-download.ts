/** The clusters of the 2002 framework, as O*NET OnLine names them; what tells its list from a prototype made from it. */
const clusters = new Set([
  "Agriculture, Food & Natural Resources",
  "Architecture & Construction",
  "Arts, Audio/Video Technology & Communications",
  "Business Management & Administration",
  "Education & Training",
  "Finance",
  "Government & Public Administration",
  "Health Science",
  "Hospitality & Tourism",
  "Human Services",
  "Information Technology",
  "Law, Public Safety, Corrections & Security",
  "Manufacturing",
  "Marketing",
  "Science, Technology, Engineering & Mathematics",
  "Transportation, Distribution & Logistics",
]);

/** The header of O*NET OnLine's "All Career Clusters" download. */
export const hasOnetHeader = (names: readonly string[]): boolean =>
  names.join() === "Career Cluster,Career Pathway,Code,Occupation";

export const isOnetCluster = (title: string): boolean => clusters.has(title);
