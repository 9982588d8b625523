import { ProblemError } from '../client/runtime.js';

/**
 * An event of a stream (server-sent events).
 * @typedef {{ type: string, data: string, id: string }} Told
 */

const SOONEST = 1_000;
const LATEST = 30_000;
const REFUSED = [403, 404];

/** The events in a stream of bytes, one after the other; the stream is let go however it ends. @param {ReadableStream<Uint8Array>} body @param {(event: Told) => void} told */
const read = async (body, told) => {
  const reader = body.getReader();
  const text = new TextDecoder();
  let rest = '';
  let event = { type: '', data: '', id: '' };
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        return;
      }
      rest += text.decode(value, { stream: true });
      const lines = rest.split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (line === '') {
          if (event.data || event.type) {
            told({ ...event, type: event.type || 'message' });
          }
          event = { type: '', data: '', id: '' };
          continue;
        }
        const [, name = '', content = ''] = /^([^:]*):? ?(.*)$/.exec(line) ?? [];
        if (name === 'event') event.type = content;
        if (name === 'data') event.data = event.data ? `${event.data}\n${content}` : content;
        if (name === 'id') event.id = content;
      }
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
};

/**
 * Follows a stream until it is stopped: it is opened again, later each time it fails, and goes on after the last event that came. Where the
 * centre does not serve it, or this reader may not read it, it is asked for once.
 *
 * @param {{ open: (last: string, signal: AbortSignal) => Promise<{ value: ReadableStream<Uint8Array> | any }>, told: (event: Told) => void, state: (now: 'live' | 'waits' | 'over') => void }} of
 * @returns {() => void} stops it
 */
export const follow = ({ open, told, state }) => {
  const end = new AbortController();
  let last = '';
  let pause = SOONEST;
  const again = async () => {
    while (!end.signal.aborted) {
      try {
        const { value } = await open(last, end.signal);
        state('live');
        await read(value, (event) => {
          last = event.id || last;
          pause = SOONEST;
          told(event);
        });
      } catch (e) {
        if (e instanceof ProblemError && REFUSED.includes(e.status)) {
          end.abort();
        }
        pause = Math.min(pause * 2, LATEST);
      }
      state(end.signal.aborted ? 'over' : 'waits');
      await new Promise((go) => { setTimeout(go, end.signal.aborted ? 0 : pause); });
    }
  };
  again();
  return () => end.abort();
};
