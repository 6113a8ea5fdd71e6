/** Words of the search box. */
export const searchFirst = {
  label: "Search jobs, clusters and pathways",
  placeholder: "Try “docter helper” or “welder”",
  clear: "Clear search",
};
