import { connect, send } from '../client/runtime.js';
import { tag } from '../ui/i18n.js';

/** The way to the centre that this page came from. Citizens show no token. */
export const centre = () => connect('', { language: tag() });

/** @typedef {{ code: string, name: string, hasChildren: boolean }} Place */

/*
 * The three doors below are the program's own, beside the published API: a county has its own way to prove a number, and its own portal.
 */

/** Has a code sent to a telephone. @param {string} phone */
export const sendCode = (phone) => send(centre(), { body: { phone } }, { method: 'POST', path: '/api/v1/number-proofs', type: 'application/json', file: true });

/** The places below one, or below the county. @param {string} [parent] @returns {Promise<Place[]>} */
export const places = async (parent) =>
  /** @type {{ items: Place[] }} */ ((await send(centre(), { parent }, { method: 'GET', path: '/api/v1/submissions/places', query: ['parent'] })).value).items;

/** Hands a matter in. @param {string} idempotencyKey @param {Record<string, string>} body @returns {Promise<{ number: string, queryCode: string }>} */
export const submit = async (idempotencyKey, body) =>
  /** @type {{ number: string, queryCode: string }} */ ((await send(centre(), { idempotencyKey, body }, {
    method: 'POST', path: '/api/v1/submissions', headers: { idempotencyKey: 'Idempotency-Key' }, type: 'application/json',
  })).value);

/** What somebody showed to follow a matter; in this page's memory alone. @type {{ queryCode: string, secondFactor: string }} */
export const shown = { queryCode: '', secondFactor: '' };

/** In groups of four, to be read aloud and copied. @param {string} code */
export const grouped = (code) => code.replace(/(.{4})(?=.)/g, '$1-');
