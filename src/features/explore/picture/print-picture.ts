/** Prints the picture of the maps and nothing else of the page; see `PrintedMaps`, which takes the mark away again. */
export function printPicture(): void {
  document.documentElement.dataset.paper = "picture";
  print();
}
