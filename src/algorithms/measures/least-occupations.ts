/** A figure that rests on fewer says more about them than about their group, and is not given. */
export const leastOccupations = 3;
