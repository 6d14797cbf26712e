// Times and days in the reader's language; always UTC, as the views count days.

const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });

export function at(time) {
  return time ? `${moment.format(new Date(time))} UTC` : 'undated';
}

export function on(range) {
  if (!range || !range.from) return 'day unknown';
  const from = day.format(new Date(range.from));
  return range.from === range.to || !range.to ? from : `${from} – ${day.format(new Date(range.to))}`;
}
