/** Words of search. */
export const search = {};
