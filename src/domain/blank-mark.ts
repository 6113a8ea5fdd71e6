/**
 * What a sheet of ours says where there is nothing on purpose: in a level's column that a place has no such level, in
 * the code's column that the place has no occupation. A blank cell is a slip that reading asks about.
 */
export const blankMark = "(none)";
