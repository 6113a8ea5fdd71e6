/** Words of frameworks. */
export const frameworks = {};
