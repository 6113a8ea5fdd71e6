/** Words of report. */
export const report = {};
