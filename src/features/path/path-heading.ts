/** Id of the heading that the keyboard comes to. */
export const pathHeading = "path-heading";
