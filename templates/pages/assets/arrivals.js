// @ts-check
/* The parts of a page as they come: a large file can be read and used long before all of it is there. */

/** What is done with every part. @type {((article: Element) => void)[]} */
const greetings = [];

/** What is done whenever parts have come, and when all have. @type {(() => void)[]} */
const looks = [];

/** The parts that are there as a whole. @type {Set<Element>} */
const arrived = new Set();

/** Whether more may come. */
const isComing = () => document.readyState === "loading";

/** A part is there as a whole when something stands behind it, or when all is there. */
const arriving = () => {
  for (const article of document.querySelectorAll("main > article")) {
    if (arrived.has(article) || (isComing() && !article.nextElementSibling)) continue;
    arrived.add(article);
    for (const greet of greetings) greet(article);
  }
  for (const look of looks) look();
};

/** Follows the parts from now on, those that are there already first. */
const follow = () => {
  arriving();
  if (!isComing()) return;
  const main = document.querySelector("main");
  const watch = new MutationObserver(arriving);
  if (main) watch.observe(main, { childList: true });
  document.addEventListener("DOMContentLoaded", () => {
    watch.disconnect();
    arriving();
  });
};

/** Works through something in slices, between which the page answers.
 *  @param {(until: number) => boolean} slice works until then, and says whether more is left */
const inSlices = (slice) => {
  if (slice(performance.now() + 30)) setTimeout(() => inSlices(slice));
};
