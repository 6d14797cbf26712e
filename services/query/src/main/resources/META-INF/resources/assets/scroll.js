// Keeps the place in a page with its entry in the history: what stands at the top of the window, and how far from it.

history.scrollRestoration = 'manual';
const main = document.getElementById('main');
let timer = null;

window.addEventListener('scroll', () => {
  clearTimeout(timer);
  timer = setTimeout(keepPlace, 150);
}, { passive: true });

export function keepPlace() {
  clearTimeout(timer);
  history.replaceState({ ...history.state, ...placeHere() }, '');
}

export function placeHere() {
  const top = document.elementFromPoint(innerWidth / 2, 80)?.closest('[id]');
  const inside = top && top !== main && main.contains(top);
  return { y: Math.round(scrollY), id: inside ? top.id : null, offset: inside ? Math.round(top.getBoundingClientRect().top) : 0 };
}

export function restorePlace(place = history.state) {
  window.scrollTo(0, place?.y || 0);
  const top = place?.id && document.getElementById(place.id);
  // Heights of what was never on the screen are estimates, so the first jump may miss by some.
  if (top) window.scrollBy(0, top.getBoundingClientRect().top - place.offset);
}
