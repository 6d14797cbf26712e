// Long lists: the first items at once, the others while nothing else is to be done.

const running = new WeakMap();
const FIRST = 8;
/** Milliseconds after which whoever reads or types is looked to. */
const SLICE = 6;

/** Fills a place; filling it again leaves off what was under way. @returns a promise of the end */
export function fillList(place, items, make) {
  const turn = {};
  running.set(place, turn);
  place.replaceChildren(...items.slice(0, FIRST).map(make));
  let next = FIRST;
  return new Promise((done) => {
    const step = () => {
      if (running.get(place) !== turn || next >= items.length) {
        done();
        return;
      }
      const end = performance.now() + SLICE;
      const made = [];
      do made.push(make(items[next++])); while (next < items.length && performance.now() < end);
      place.append(...made);
      idle(step);
    };
    idle(step);
  });
}

/** Does something when nothing else is to be done, but before long. */
export function idle(work) {
  if (window.requestIdleCallback) requestIdleCallback(work, { timeout: 300 });
  else setTimeout(work, 30);
}
