/** @typedef {import('../client/staff.js').LineView} Line */
/** @typedef {import('../client/staff.js').TodoChangeView} Change */

/** What is due first comes first, and what is never due last, as the centre sorts them. @param {Line} one @param {Line} other */
const order = (one, other) => {
  const [a, b] = [one, other].map((each) => (each.nextDue ? Date.parse(each.nextDue) : Infinity));
  return a === b ? (one.id < other.id ? -1 : 1) : a < b ? -1 : 1;
};

/**
 * The lines of a to-do list after cases changed: each at its place, what stands in the list no longer gone.
 *
 * @param {Line[]} lines as they stand, what is due first on top
 * @param {Change[]} changes
 * @param {Line | undefined} last the last of those that were fetched, where the list goes on after it: what belongs there comes with its page
 */
export const withChanges = (lines, changes, last) => {
  const changed = new Set(changes.map((each) => each.id));
  const coming = changes.flatMap((each) => (each.line && (!last || order(each.line, last) <= 0) ? [each.line] : []));
  return [...lines.filter((each) => !changed.has(each.id)), ...coming].sort(order);
};
