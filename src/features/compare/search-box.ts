/** Where a reader who wants more goes on: the search box of the map page. */
export const searchBox = '[role="combobox"]';
