/** Ms; a map that does not come holds nothing back for longer. */
const longest = 3000;

let tell: () => void = () => {};
let answered: Promise<void> = Promise.resolve();

/** The page opens on a map. */
export function expectMap(): void {
  answered = new Promise((resolve) => {
    tell = resolve;
    setTimeout(resolve, longest);
  });
}

/** The map is drawn and answers the hand. */
export function mapAnswers(): void {
  performance.mark("map-usable");
  tell();
}

/** What the first view can do without waits for its map. */
export const afterFirstMap = (): Promise<void> => answered;
