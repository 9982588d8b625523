import { connect, send } from '../client/runtime.js';
import { myself, profile } from '../client/staff.js';
import { ref } from '../ui/vue.js';
import { KNOWN } from '../ui/command.js';
import { tag } from '../ui/i18n.js';

const KEY = 'yidi.console.token';

/*
 * How officers sign in is the county's own affair: the two doors below are this program's. With another issuer, replace this file: what the
 * rest of the console needs is `centre`, `me` and `county`.
 */

/** Who is signed in. @type {import('../ui/vue.js').Ref<import('../client/staff.js').MyselfView | null>} */
export const me = ref(null);

/** The county's profile: its organs, topics, windows. @type {import('../ui/vue.js').Ref<import('../client/staff.js').ProfileView | null>} */
export const county = ref(null);

/** The way to the centre, as the officer who is signed in. */
export const centre = () => connect('', { language: tag(), token: () => sessionStorage.getItem(KEY) ?? '' });

export const isKnown = () => sessionStorage.getItem(KEY) !== null;

/** Who it is, and the profile. */
export const identify = async () => {
  const [self, plan] = await Promise.all([myself(centre()), profile(centre())]);
  me.value = self.value;
  county.value = plan.value;
};

/**
 * At the issuer where the centre names one, with an access token that ends after a while; at the centre itself otherwise.
 *
 * @param {string} username @param {string} password
 */
export const enter = async (username, password) => {
  const here = connect('', { language: tag() });
  const body = { username, password };
  const { issuer } = /** @type {{ issuer?: string }} */ ((await send(here, {}, { method: 'GET', path: '/api/v1/sessions' })).value);
  // text, so that the browser asks the issuer without asking first whether it may
  const answer = /** @type {{ token?: string, access_token?: string }} */ ((issuer
    ? await send(connect(issuer), { body: JSON.stringify(body) }, { method: 'POST', path: '/token', type: 'text/plain' })
    : await send(here, { body }, { method: 'POST', path: '/api/v1/sessions', type: 'application/json' })).value);
  const before = me.value?.officer.id;
  sessionStorage.setItem(KEY, answer.access_token ?? answer.token ?? '');
  await identify();
  if (isOver.value && before !== me.value?.officer.id) {
    location.hash = '';
    location.reload(); // nothing that somebody else had on the screen
    return;
  }
  isOver.value = false;
  dispatchEvent(new Event(KNOWN));
};

/** Whether a session has ended in the midst of work: the page stays as it is until its officer signs in again. */
export const isOver = ref(false);

export const leave = async () => {
  isOver.value = false;
  const way = centre();
  const token = sessionStorage.getItem(KEY) ?? '';
  sessionStorage.removeItem(KEY);
  me.value = null;
  county.value = null;
  location.hash = '';
  await send({ ...way, token }, {}, { method: 'DELETE', path: '/api/v1/sessions/current', file: true }).catch(() => undefined);
};
