// What must not compile does not.
import { connect, newKey } from 'yidi-rest-client';
import { guideHallChanges } from 'yidi-rest-client/citizen';
import { accept, close, register, view, type CaseKind } from 'yidi-rest-client/staff';

declare global {
  var walk: { base: string } | undefined;
}

const clerk = connect();

// @ts-expect-error a kind that there is not
export const kind: CaseKind = 'RIDDLE';

// @ts-expect-error a command needs its key
void register(clerk, { body: { channel: 'VISIT', place: '330122', title: 't', narrative: 'n' } });

// @ts-expect-error a matter needs its place
void register(clerk, { idempotencyKey: newKey(), body: { channel: 'VISIT', title: 't', narrative: 'n' } });

// @ts-expect-error a version is said under ifMatch
void close(clerk, { id: 'c1', idempotencyKey: newKey() });

// @ts-expect-error what may be absent is asked for
void view(clerk, { id: 'c1' }).then((seen) => seen.value.answer.length);

/** What was seen is closed as it was seen. */
export const closed = view(clerk, { id: 'c1' }).then((seen) =>
  accept(clerk, { id: 'c1', idempotencyKey: newKey(), ifMatch: seen.tag, body: {} }),
);

/** A stream is a stream, */
export const screen: Promise<ReadableStream<Uint8Array>> = guideHallChanges(clerk, {}).then((seen) => seen.value);

// @ts-expect-error and no text
void guideHallChanges(clerk, {}).then((seen) => seen.value.trim());
