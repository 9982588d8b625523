import { colleagues } from '../client/staff.js';
import { reactive } from '../ui/vue.js';
import { word } from '../ui/i18n.js';
import { centre, me } from './session.js';

/** @typedef {import('../client/staff.js').ColleagueView} Colleague */

const MANY = 500;

/** Who is in office, by who asks and at which organ; nobody until it is known. @type {Map<string, Colleague[]>} */
const known = reactive(new Map());

/** @param {string} organ */
const fetched = async (organ) => {
  const key = `${me.value?.officer.id} ${organ}`;
  if (!known.has(key)) {
    known.set(key, []);
    try {
      known.set(key, (await colleagues(centre(), { organ, limit: MANY })).value.items);
    } catch {
      // nobody is suggested, and an account can be typed all the same
    }
  }
};

/**
 * Colleagues to pick from, by account: of the own organ and of another, if one is named. None where the county's directory cannot list them.
 *
 * @param {string} [organ] @param {string} [role] only who has it
 * @returns {[account: string, text: string][]}
 */
export const suggested = (organ, role) => {
  const organs = [...new Set([me.value?.officer.organ.id, organ])].filter((each) => each !== undefined);
  organs.forEach(fetched);
  const all = organs.flatMap((each) => known.get(`${me.value?.officer.id} ${each}`) ?? []);
  return all.filter((each) => !role || each.roles.some((one) => one === role)).map((each) => [each.id, [each.name, ...each.roles.map((one) => word('post', one))].join(' · ')]);
};
