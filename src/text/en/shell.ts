import { shellFirst } from "#text/en/shell-first.ts";

/** Words of the page around the views: those of its frame, notices, the page about the data. */
export const shell = {
  ...shellFirst,
  notices: {
    label: "About this link",
    unreadable: (part: string) => `A part of this link could not be read: “${part}”. The rest is open.`,
    newer: "This link was made by a newer version. Refresh the page and open it again.",
    missing: (id: string) =>
      `This link shows a framework from a file that is not on this device: “${id}”. Open that file to see it. The rest is open.`,
    otherFile: (title: string) =>
      `The file “${title}” on this device differs from the one that this link was made with. You see the one on this device. To see the other, ask for that file, open it here, then open the link again.`,
    release: (theirs: string, ours: string) =>
      `This link was made with the data of ${theirs}. The figures here are those of ${ours}.`,
    close: "Close this note",
  },
  about: {
    title: "About the data",
    lead: "Every figure here comes from a public source. What no source says is shown as not published.",
    back: "Back to the map",
    sources: "Where it comes from",
    release: (release: string) => `Data release ${release}.`,
    privacyTitle: "What leaves this device",
    privacy:
      "Nothing. There is no account and no server behind this page. Files that you open are read here and kept here. A link holds what is on screen, and only people you give it to can see it.",
    limitsTitle: "What it cannot tell",
    limits: [
      "Pay is national, May 2025. Pay where you live may differ.",
      "Some jobs share one pay figure, since it is published for a group of jobs.",
      "Outlook is a projection for 2024-34. It is not a promise.",
      "No source says which courses a school teaches.",
      "No table says which jobs are outdoors, or with animals. Those lists, and part of that of coding, are ours.",
      "Search also uses lists of ours: what fits “fix cars” or “art”, other names for jobs, Spanish words for work.",
    ],
    credits: [
      {
        title: "O*NET 30.3 Database",
        body: "This app includes information from the O*NET 30.3 Database (and 29.3 and 30.1) by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Framework Atlas has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.",
        link: { title: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
      },
      {
        title: "O*NET OnLine",
        body: "The lists of jobs by the clusters of 2002, of STEM jobs, and of jobs with a bright outlook are from O*NET OnLine, under the same license and terms as the O*NET Database above.",
        link: { title: "O*NET OnLine", url: "https://www.onetonline.org/" },
      },
      {
        title: "U.S. Bureau of Labor Statistics",
        body: "U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2025, and Employment Projections 2024-34. Public domain.",
        link: { title: "bls.gov", url: "https://www.bls.gov/" },
      },
      {
        title: "Spanish job titles",
        body: "Spanish titles of SOC 2010. Our copy names no source. By their form they are the bureau's own. In the search they are marked “SOC 2010”.",
        link: { title: "bls.gov/soc", url: "https://www.bls.gov/soc/2010/" },
      },
      {
        title: "Programs of study",
        body: "National Center for Education Statistics and Bureau of Labor Statistics, 2020 CIP to 2018 SOC Crosswalk. Public domain.",
        link: { title: "nces.ed.gov", url: "https://nces.ed.gov/ipeds/cipcode/" },
      },
      {
        title: "National Career Clusters® Framework",
        body: "National Career Clusters® Framework and Framework Crosswalk (September 2025), Advance CTE. Names, codes and places only. No endorsement is claimed.",
        link: { title: "careertech.org", url: "https://careertech.org/" },
      },
    ],
  },
};
