// Keeps a page up to date while it is open.

let source = null;

export function stopListening() {
  source?.close();
  source = null;
}

/**
 * Calls back soon after claims changed; several changes at once count as one.
 * @param {string} address of the stream
 */
export function listen(address, changed) {
  stopListening();
  const mine = new EventSource(address);
  source = mine;
  let timer = null;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = null;
      if (source === mine) changed();
    }, 700);
  };
  for (const name of ['created', 'updated', 'withdrawn', 'reset']) mine.addEventListener(name, soon);
}
