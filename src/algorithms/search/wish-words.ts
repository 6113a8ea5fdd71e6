/** In queries only: how people put a wish, "I want to be a nurse", "something with computers". Never looked for. */
export const wishWords: ReadonlySet<string> = new Set(
  "i im id ive want wants wanna like likes liked would be become being my me something anything maybe really love loves enjoy enjoys interested into".split(
    " ",
  ),
);

/** Looked for only where a title has them with the rest: "jobs with animals", "someone who draws". */
export const looseWords: ReadonlySet<string> = new Set(
  "job jobs career careers work works working person people someone somebody one who that guy lady man woman stuff thing things do does doing get use using good lot lots other others can which where it them they their his her your you is are while about but not have has everything cluster clusters pathway pathways field fields industry area class classes course courses program programs degree degrees".split(
    " ",
  ),
);
