/** Words of profile. */
export const profile = {};
