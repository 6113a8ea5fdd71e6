/** Prints the picture of the maps and nothing else of the page; see `PrintedMaps`. */
export function printPicture(): void {
  const { dataset } = document.documentElement;
  dataset.paper = "picture";
  addEventListener("afterprint", () => delete dataset.paper, { once: true });
  print();
}
