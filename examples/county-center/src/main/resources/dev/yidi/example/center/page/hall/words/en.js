/** The hall screen's own English. */
/** @type {import('../../ui/i18n.js').Words} */
export const en = {
  'screen.title': 'Now calling',
  'screen.called': 'Please go to the window',
  'screen.serving': 'Being served',
  'screen.waiting': 'Waiting',
  'screen.nobody': 'Nobody is called now. Please wait.',
  'screen.empty': 'Nobody waits.',
  'screen.more': '{n} more',
  'screen.please': 'Number {number}, please go to {window}',
  'screen.loading': 'Connecting to the centre…',
  'screen.live': 'Live',
  'screen.polled': 'Not live; renewed every {n} seconds',
  'screen.stopped': 'No connection since {at}; please listen to the staff',
};
