// What is sent and what is made of answers, where either is not as it should be: node edges.js
import assert from 'node:assert/strict';
import { attachment, connect, ProblemError } from 'yidi-rest-client';
import * as citizen from 'yidi-rest-client/citizen';
import * as staff from 'yidi-rest-client/staff';

/** A connection to what answers with `answer` whatever is asked, and what was asked. */
const over = (answer, options = {}) => {
  const asked = [];
  const fetch = async (address, init) => {
    asked.push({ address, ...init });
    return answer;
  };
  return { asked, to: connect('http://centre', { ...options, fetch }) };
};
const problem = (body, status = 503, type = 'application/problem+json;charset=utf-8') =>
  new Response(body, { status, headers: { 'Content-Type': type, 'Retry-After': '7' } });

// Problems: the status and Retry-After are those of the answer, whatever its body is.
for (const [answer, code, errors] of [
  [problem('{'), 'http-503', 0],
  [problem('null'), 'http-503', 0],
  [problem('{"code":null}'), 'http-503', 0],
  [problem('{"code":"busy","status":200,"errors":{}}'), 'busy', 0],
  [problem('{"code":"busy","errors":[null,{"code":"c"}]}'), 'busy', 1],
  [problem('{"code":"busy"}', 503, 'application/json'), 'http-503', 0],
]) {
  await assert.rejects(staff.view(over(answer).to, { id: 'c1' }), (e) => {
    assert.ok(e instanceof ProblemError);
    assert.deepEqual([e.status, e.problem.status, e.retryAfter, e.code, e.problem.errors.length], [503, 503, 7, code, errors]);
    return true;
  });
}

// An id that is another address is refused, and nothing is sent.
for (const id of [undefined, null, '', '.', '..']) {
  const centre = over(Response.json({}));
  await assert.rejects(staff.view(centre.to, { id }), TypeError);
  assert.equal(centre.asked.length, 0);
}

// Redirections are not followed, and what is absent is not sent as a word.
const bare = over(Response.json({}), { token: null, language: null });
await staff.accept(bare.to, { id: '../a', idempotencyKey: 'k', ifMatch: null, body: null });
assert.equal(bare.asked[0].address, 'http://centre/api/v1/staff/cases/..%2Fa/accept');
assert.equal(bare.asked[0].redirect, 'error');
assert.equal(bare.asked[0].body, '{}');
assert.deepEqual([...bare.asked[0].headers.keys()].sort(), ['content-type', 'idempotency-key']);
const listed = over(Response.json({}));
await staff.cases(listed.to, { kind: ['REQUEST', null], cursor: null });
assert.equal(new URL(listed.asked[0].address).search, '?kind=REQUEST');

// Streams come as they are.
const hall = over(new Response('event: display\n\n', { headers: { 'Content-Type': 'text/event-stream' } }));
const { value: events } = await citizen.guideHallChanges(hall.to, { lastEventID: 'a-mark' });
assert.equal(await new Response(events).text(), 'event: display\n\n');
assert.equal(hall.asked[0].headers.get('Accept'), 'text/event-stream');
assert.equal(hall.asked[0].headers.get('Last-Event-ID'), 'a-mark');

// Names of files are names.
for (const [disposition, name] of [
  [attachment('照片 (1).jpg'), '照片 (1).jpg'],
  [attachment('../../a\\b\r\n\0.jpg'), 'b.jpg'],
  [attachment('a/..'), undefined],
  [attachment(' . '), undefined],
  ["attachment; filename*=UTF-8''a%2", undefined],
  ["attachment; filename*=UTF-8''%E7%85.jpg", undefined],
  ['attachment', undefined],
]) {
  const file = over(new Response('x', { headers: { 'Content-Disposition': disposition } }));
  assert.equal((await staff.attachmentRead(file.to, { id: 'c1', attachment: 'a1' })).fileName, name);
}

// A file in several types comes in the one that was wished.
for (const accept of ['application/pdf', undefined]) {
  const paper = over(new Response('x'));
  await staff.mediationPrintAgreement(paper.to, { id: 'c1', proceeding: 'm1', accept });
  assert.equal(paper.asked[0].headers.get('Accept'), accept ?? null);
}

console.log('held');
