// Runs before the first picture: a link may ask for another than the one that the page opens with.
if (location.hash.length > 1) document.documentElement.dataset.linked = "";
