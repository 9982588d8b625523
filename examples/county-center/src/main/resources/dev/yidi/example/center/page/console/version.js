import { view } from '../client/staff.js';
import { centre } from './session.js';

/**
 * The version of a case that a deed is meant for: the one that was shown; of a sealed case the newest, since each look moves it on.
 *
 * @param {{ id: string, sealed: boolean }} file @param {string} etag of what was shown
 */
export const versionOf = async ({ id, sealed }, etag) => (sealed ? (await view(centre(), { id })).etag ?? '' : etag);
