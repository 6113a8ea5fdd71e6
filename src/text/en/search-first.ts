/** Words of the search box. */
export const searchFirst = {
  label: "Search jobs, clusters and pathways",
  placeholder: "Try “docter helper” or “welder”",
  shortPlaceholder: "Find a job or a place",
  clear: "Clear search",
};
