/** More than anyone reads in a list; their spread over clusters is counted from these. */
export const mostResults = 100;
