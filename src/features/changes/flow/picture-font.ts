/** The page serves Public Sans under a name of its own; a device that has it knows it by its plain name. */
export const pictureFont = '"Public Sans", "Public Sans Variable", system-ui, sans-serif';

/** From the middle of a line down to its baseline, in ems: half the height of capitals. */
export const baseline = 0.35;
