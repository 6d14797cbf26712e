// Keeps the place in a page with its entry in the history: what stands at the top of the window, and how far from it.

history.scrollRestoration = 'manual';
const main = document.getElementById('main');
const FRAMES = 20;
let timer = null;
/** The place that is gone back to as soon as the page reaches so far; nobody's once the reader moves. */
let awaited = null;

for (const move of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
  window.addEventListener(move, () => {
    awaited = null;
  }, { passive: true });
}

window.addEventListener('scroll', () => {
  clearTimeout(timer);
  timer = setTimeout(keepPlace, 150);
}, { passive: true });

export function keepPlace() {
  clearTimeout(timer);
  if (awaited) return;
  history.replaceState({ ...history.state, ...placeHere() }, '');
}

export function placeHere() {
  const top = document.elementFromPoint(innerWidth / 2, 80)?.closest('[id]');
  const inside = top && top !== main && main.contains(top);
  return { y: Math.round(scrollY), id: inside ? top.id : null, offset: inside ? Math.round(top.getBoundingClientRect().top) : 0 };
}

export function restorePlace(place = history.state) {
  window.scrollTo(0, place?.y || 0);
  align(place);
}

/** Puts what stood at the top there again. Heights of what was never on the screen are estimates, so y alone may miss by far. */
function align(place) {
  const top = place?.id && document.getElementById(place.id);
  const off = top ? Math.round(top.getBoundingClientRect().top - place.offset) : 0;
  if (off) window.scrollBy(0, off);
  return off === 0;
}

/** Goes back to the place at once, and again when the page is as long as it was and what is there has its heights. */
export async function restoreWhen(filled) {
  const mine = { ...history.state };
  awaited = mine;
  restorePlace(mine);
  await filled;
  if (awaited === mine) restorePlace(mine);
  for (let frames = 0, still = 0; frames < FRAMES && still < 3 && awaited === mine; frames += 1) {
    await new Promise((go) => requestAnimationFrame(go));
    still = align(mine) ? still + 1 : 0;
  }
  if (awaited === mine) awaited = null;
}

/** What was gone back to is left. */
export function leavePlace() {
  keepPlace();
  awaited = null;
}
