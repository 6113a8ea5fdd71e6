/** The year and month of all of the data; raised with every refresh, and carried by links. */
export const dataRelease = "2026-11";
