/** Tells when the screen has more or fewer pixels for each px: the window is on another screen. @returns ends it */
export function watchPixelRatio(onChange: () => void): () => void {
  let query: MediaQueryList | null = null;
  const hear = () => {
    watch();
    onChange();
  };
  const watch = () => {
    query?.removeEventListener("change", hear);
    query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener("change", hear);
  };
  watch();
  return () => query?.removeEventListener("change", hear);
}
