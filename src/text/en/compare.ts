/** Words of compare. */
export const compare = {};
