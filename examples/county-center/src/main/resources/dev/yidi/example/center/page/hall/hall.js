/** @typedef {import('../client/citizen.js').HallView} View */
/** @typedef {import('../client/citizen.js').CalledView} Called */

const CALLED = 'called';

/** A call by its number and window. @param {Called} each */
export const callOf = (each) => `${each.number} ${each.window}`;

/** What is read from afar, which is the end of a number, and what stands before it. @param {string} number @returns {[front: string, end: string]} */
export const parts = (number) => {
  const at = number.lastIndexOf('-') + 1;
  return [number.slice(0, at), number.slice(at)];
};

/** Whether a number is called and nobody came yet. @param {Called} each */
export const isCalled = (each) => each.stage.code.toLowerCase() === CALLED;

/** Which calls are new: those that were not there, and those called again, which go before what they stood behind. @param {View | null} before @param {View} now */
export const fresh = (before, now) => {
  const old = (before?.called ?? []).filter(isCalled).map(callOf);
  const calls = now.called.filter(isCalled).map(callOf);
  return calls.filter((each, i) => {
    const was = old.indexOf(each);
    return before !== null && (was < 0 || old.slice(0, was).some((other) => calls.indexOf(other) > i));
  });
};
