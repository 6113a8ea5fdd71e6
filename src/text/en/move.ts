/** Words of moving what lies on the map. */
export const move = {
  act: "Move it on the map",
  putBack: "Put it back in its place",
  putAllBack: "Put all back",
  bar: (title: string) => `Move ${title}`,
  how: (title: string) => `Moving ${title}. Tap where it should go, or use the arrow keys.`,
  dropped: (title: string) => `${title} went back to its place.`,
  keep: "Keep it here",
  keepThere: "Keep it where I put it",
  leave: "Put it back",
  close: "Close",
  kept: (title: string) => `${title} stays where you put it.`,
  isBack: (title: string) => `${title} is back in its place.`,
  allBack: "All is back in its place.",
  unsettled: "The map could not settle. Places lie where they started.",
  anew: "The stored places of this map could not be read. It was laid out anew.",
  failed: "The map cannot be moved just now. Nothing was changed.",
};
