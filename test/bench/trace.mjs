/**
 * What a page cost, out of Chromium's own trace: script of ours told by the address it came from, so that what the
 * page does by itself is not counted. In processor time, not by the clock: a busy machine changes little.
 */

export const CATEGORIES = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];

const CALLS = new Set(['EvaluateScript', 'FunctionCall']);
const LAYOUT = new Set(['Layout', 'UpdateLayoutTree']);
const TASKS = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);

/**
 * @param events as the trace has them
 * @returns all in ms: `script` of ours without the style and layout it asked for (`forced`), `start` the part of it
 *   that loads us, `longest` task of ours with both, `longestTask` of the page, whoever's
 */
export function costOf(events) {
  const spent = (event) => (event.tdur ?? event.dur ?? 0) / 1000;
  const cost = { script: 0, start: 0, forced: 0, longest: 0, longestTask: 0 };
  let task = 0;
  for (const { event, ours, inOurs, inTask } of nested(mainThread(events))) {
    if (TASKS.has(event.name) && !inTask) {
      task = 0;
      cost.longestTask = Math.max(cost.longestTask, spent(event));
    }
    if (ours && !inOurs) {
      cost.script += spent(event);
      if (event.name === 'EvaluateScript') cost.start += spent(event);
      task += spent(event);
      cost.longest = Math.max(cost.longest, task);
    }
    if (inOurs && LAYOUT.has(event.name)) {
      cost.forced += spent(event);
      cost.script -= spent(event);
    }
  }
  return cost;
}

/** The complete events of the thread that parses and lays out the page, each before those inside it. */
function mainThread(events) {
  const worked = new Map();
  const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
  for (const event of events)
    if (event.name === 'ParseHTML' || LAYOUT.has(event.name))
      worked.set(threadOf(event), (worked.get(threadOf(event)) ?? 0) + (event.dur ?? 0));
  const [thread] = [...worked].sort((a, b) => b[1] - a[1])[0] ?? [];
  return events
    .filter((event) => event.ph === 'X' && threadOf(event) === thread)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

/** Each event with whether it is ours and what it stands in. */
function* nested(events) {
  const stack = [];
  for (let at = 0; at < events.length; at++) {
    const event = events[at];
    while (stack.length > 0 && event.ts >= stack.at(-1).end) stack.pop();
    const around = stack.at(-1);
    const ours = isOurs(event, events, at);
    const inOurs = around?.ours ?? false;
    const inTask = around?.task ?? false;
    yield { event, ours, inOurs, inTask };
    const end = event.ts + (event.dur ?? 0);
    stack.push({ end, ours: ours || inOurs, task: inTask || TASKS.has(event.name) });
  }
}

/** A call into our script; or microtasks in which nobody else's is called: promises have no address. */
function isOurs(event, events, at) {
  if (CALLS.has(event.name)) return isExtension(event);
  if (event.name !== 'RunMicrotasks') return false;
  const end = event.ts + (event.dur ?? 0);
  for (let next = at + 1; next < events.length && events[next].ts < end; next++)
    if (CALLS.has(events[next].name) && !isExtension(events[next])) return false;
  return true;
}

function isExtension(event) {
  return (event.args?.data?.url ?? '').startsWith('chrome-extension://');
}
