// Long lists: the first items at once, the others while nothing else is to be done.

const running = new WeakMap();
const FIRST = 24;
const STEP = 60;

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
      place.append(...items.slice(next, next + STEP).map(make));
      next += STEP;
      idle(step);
    };
    idle(step);
  });
}

function idle(work) {
  if (window.requestIdleCallback) requestIdleCallback(work, { timeout: 300 });
  else setTimeout(work, 30);
}
