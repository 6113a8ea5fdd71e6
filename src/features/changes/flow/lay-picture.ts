/**
 * Puts a picture after the app, on a page of its own, until it is printed. An image: a canvas that is new to the page
 * is blank on paper.
 */
export function layPicture(canvas: HTMLCanvasElement, title: string, className: string): void {
  const page = document.createElement("div");
  const image = new Image();
  page.className = className;
  image.alt = title;
  image.src = canvas.toDataURL();
  page.append(image);
  document.body.append(page);
  addEventListener("afterprint", () => page.remove(), { once: true });
}
