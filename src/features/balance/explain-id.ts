/** The id of the words that explain a column. */
export const explainId = (column: string): string => `balance-${column}`;
