import { connect, send } from '../client/runtime.js';
import { tag } from '../ui/i18n.js';

/** The way to the centre that this page came from. Citizens show no token. */
export const centre = () => connect('', { language: tag() });

/** Has a code sent to a telephone: a door of the program's own, as a county has its own way to prove a number. @param {string} phone */
export const sendCode = (phone) => send(centre(), { body: { phone } }, { method: 'POST', path: '/api/v1/number-proofs', type: 'application/json', file: true });

/** What somebody showed to follow a matter; in this page's memory alone. @type {{ queryCode: string, secondFactor: string }} */
export const shown = { queryCode: '', secondFactor: '' };

/** In groups of four, to be read aloud and copied. @param {string} code */
export const grouped = (code) => code.replace(/(.{4})(?=.)/g, '$1-');
