/** Replaced by the real build of the data. */
export function buildDataIfStale(root: string): void {
  void root;
}
