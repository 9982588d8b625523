// A case from the window to the citizen's rating, with nothing but the client: node case-walk.js <address of the centre>
import { attachment, connect, newKey, ProblemError } from 'yidi-rest-client';
import * as citizen from 'yidi-rest-client/citizen';
import * as staff from 'yidi-rest-client/staff';

const base = globalThis.walk?.base ?? '';
/** @param {string} token */
const as = (token) => connect(base, { token: async () => token });
const clerk = as('clerk');

/** @param {unknown} actual @param {unknown} expected @param {string} what */
const same = (actual, expected, what) => {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`);
  }
};

/** @param {Promise<unknown>} request @returns {Promise<ProblemError>} */
const problem = async (request) => {
  try {
    await request;
  } catch (e) {
    if (e instanceof ProblemError) {
      return e;
    }
    throw e;
  }
  throw new Error('expected a problem, found an answer');
};

/** @param {string} title @returns {staff.RegisterRequest} */
const matter = (title) => ({
  kind: 'REQUEST',
  topic: 'construction.facilities',
  channel: 'VISIT',
  place: '330122003000',
  title,
  narrative: '村口的路灯坏了一个月，请修好。',
  visitors: 1,
  parties: [{ role: 'APPLICANT', name: '张三', phone: '13800001234' }],
});

// Registered once, however often it is sent under the same key.
const once = newKey();
const registered = await staff.register(clerk, { idempotencyKey: once, body: matter('路灯不亮') });
const { id, number, version, queryCode } = registered.value;
same(registered.status, 201, 'status of a registration');
same(registered.etag, `"${version}"`, 'tag of a registration');
same(registered.location?.endsWith(`/cases/${id}`), true, 'place of a registration');
same((await staff.register(clerk, { idempotencyKey: once, body: matter('路灯不亮') })).value.id, id, 'the same command');

// Sent where advice says, accepted, handled, answered and closed, each on the version of the receipt before.
const organ = (await staff.advice(as('dispatcher'), { id })).value.organ.id;
/** @param {{ etag?: string }} receipt */
const next = (receipt) => ({ id, idempotencyKey: newKey(), ifMatch: receipt.etag ?? '*' });
const handler = as(organ);
const dispatched = await staff.dispatch(as('dispatcher'), {
  ...next(registered),
  body: { verb: 'FORWARD', to: organ, reason: '属该单位职责' },
});
const accepted = await staff.accept(handler, { ...next(dispatched), body: {} });
const concluded = await staff.conclude(handler, { ...next(accepted), body: { result: 'RESOLVED', summary: '路灯已修好' } });
await staff.answer(handler, { ...next(concluded), body: { answer: '路灯今晚起亮' } });
await staff.close(clerk, next({}));

const seen = await staff.view(clerk, { id });
same(seen.value.stage, 'CLOSED', 'stage');
const again = await staff.view(clerk, { id, ifNoneMatch: seen.etag ?? '' });
same(again.unchanged, true, 'unchanged');

// A version that is gone, a fault, something that is not there, nobody.
const stale = await problem(staff.addNote(clerk, { ...next(registered), body: { text: '晚了一步' } }));
same(stale.status, 412, 'a stale tag');
const fault = await problem(staff.register(connect(base, { token: 'clerk', language: 'en' }), { idempotencyKey: newKey(), body: matter(' ') }));
same([fault.status, fault.code, fault.problem.errors.map((each) => each.pointer)], [400, 'request.invalid', ['/title']], 'a fault');
same((await problem(staff.view(clerk, { id: 'never-was' }))).status, 404, 'not there');
same((await problem(staff.view(connect(base), { id }))).status, 401, 'nobody');

// Page by page.
const made = [];
for (const each of ['一', '二', '三']) {
  made.push((await staff.register(clerk, { idempotencyKey: newKey(), body: matter(`第${each}盏路灯`) })).value.id);
}
/** @type {string[]} */
const found = [];
/** @type {string | undefined} */
let cursor;
do {
  const page = await staff.cases(clerk, { kind: ['REQUEST', 'DISPUTE'], limit: 2, ...(cursor === undefined ? {} : { cursor }) });
  found.push(...page.value.items.map((line) => line.id));
  cursor = page.value.next;
} while (cursor !== undefined);
same([new Set(found).size, made.every((each) => found.includes(each))], [found.length, true], 'pages');

// Files on both sides, and the list as a table.
const photo = new Uint8Array(50_000).fill(120);
photo.set([0xff, 0xd8, 0xff]);
const open = made[0] ?? '';
const attached = await staff.attachmentAttach(clerk, { ...next({}), id: open, contentDisposition: attachment('照片 (1).jpg'), body: new Blob([photo]) });
const read = await staff.attachmentRead(clerk, { id: open, attachment: attached.value.attachment });
same([read.fileName, read.value.size], ['照片 (1).jpg', photo.length], 'a file');
same(new Uint8Array(await read.value.arrayBuffer()).every((byte, at) => byte === photo[at]), true, 'what is in the file');
const table = await staff.exportCases(clerk, { body: { format: 'CSV' } });
same((await table.value.text()).includes('第三盏路灯'), true, 'the table');

// The citizen.
const credential = { queryCode, secondFactor: '1234' };
const followed = await citizen.inquiryFollow(connect(base), { body: credential });
same([followed.value.number, followed.value.answer], [number, '路灯今晚起亮'], 'what the citizen sees');
const grade = followed.value.grades[0] ?? '';
const thanks = await citizen.inquiryRate(connect(base), { idempotencyKey: newKey(), body: { ...credential, subject: 'WINDOW', grade } });
same(thanks.value.number, number, 'thanks');

console.log('walked');
