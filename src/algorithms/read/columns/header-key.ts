/** What a choice of columns is remembered by. @param names as the report has them */
export const headerKey = (names: readonly string[]): string => names.join("\n");
