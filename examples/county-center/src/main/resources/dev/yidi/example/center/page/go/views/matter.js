import { documentRead, inquiryUrge } from '../../client/citizen.js';
import { h, ref } from '../../ui/vue.js';
import { day, letter, moment, own, t, ZH } from '../../ui/i18n.js';
import { command } from '../../ui/command.js';
import { Wrong } from '../../ui/parts.js';
import { centre, shown } from '../centre.js';
import { Add } from './add.js';
import { Rate } from './rate.js';
import { Choices, DataRights } from './rights.js';

const DAY = 86_400_000;

/** How far away a day is, in words. @param {string} iso */
const away = (iso) => {
  const days = Math.round((Date.parse(`${iso.slice(0, 10)}T00:00:00+08:00`) - Date.parse(`${new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(Date.now())}T00:00:00+08:00`)) / DAY);
  return days < 0 ? t('due.late', { n: -days }) : days === 0 ? t('due.today') : t('due.left', { n: days });
};

/** A matter as its citizen sees it: where it stands, who has it, until when, and what they can do. */
export const Matter = {
  props: ['matter'],
  emits: ['changed', 'leave'],
  setup(/** @type {{ matter: import('../../client/citizen.js').InquiryView }} */ props, /** @type {any} */ { emit }) {
    const urge = command();
    const reading = command();
    const thanks = ref('');
    const text = ref(/** @type {import('../../client/citizen.js').DocumentView | null} */ (null));
    const changed = (/** @type {string} */ word) => {
      thanks.value = word;
      emit('changed');
    };
    const press = async () => {
      if (await urge.run((idempotencyKey) => inquiryUrge(centre(), { idempotencyKey, body: { ...shown } }))) {
        changed('matter.urged');
      }
    };
    const read = async (/** @type {string} */ document) => {
      text.value = (await reading.run(() => documentRead(centre(), { body: { ...shown, document } })))?.value ?? null;
    };

    return () => {
      const { matter } = props;
      const steps = matter.timeline.slice().reverse();
      return [
        h('section', { class: 'sheet standing' }, [
          h('p', { class: 'soft' }, own(`${matter.title} · ${matter.number}`)),
          h('h1', { id: 'state' }, matter.state.text),
          matter.nextDue ? h('p', t('matter.due', { day: day(matter.nextDue), away: away(matter.nextDue) })) : null,
        ]),
        h('div', { role: 'status' }, [thanks.value ? h('p', { class: 'note good' }, t(thanks.value)) : null]),
        matter.asked.length ? h('section', { class: 'note warn' }, [h('strong', t('matter.asked')), h('ul', matter.asked.map((each) => h('li', own(each))))]) : null,
        h('section', { class: 'sheet' }, [
          h('h2', t('matter.has')),
          h('dl', { class: 'facts' }, [
            h('dt', t('matter.organ')), h('dd', own(matter.responsible?.organ ?? t('matter.nobody'))),
            matter.responsible?.phone ? [h('dt', t('matter.phone')), h('dd', h('a', { href: `tel:${matter.responsible.phone}` }, matter.responsible.phone))] : null,
            matter.leader ? [h('dt', t('matter.leader')), h('dd', own(matter.leader))] : null,
            h('dt', t('matter.trips')), h('dd', t('matter.trips.n', { n: matter.trips })),
          ]),
        ]),
        matter.answer ? h('section', { class: 'sheet' }, [h('h2', t('matter.answer')), h('p', { class: 'text' }, own(matter.answer))]) : null,
        matter.canRate ? h(Rate, { key: matter.rateable.join(), matter, onDone: () => changed('matter.rated') }) : null,
        h('section', { class: 'sheet' }, [
          h('h2', t('matter.timeline')),
          h('ol', { class: 'steps', reversed: true }, steps.map((each, i) => h('li', { class: i === 0 ? 'now' : '' }, [
            h('strong', each.text), each.organ ? own(` · ${each.organ}`) : '', h('br'), h('time', { datetime: each.at }, moment(each.at)),
          ]))),
        ]),
        matter.documents.length ? h('section', { class: 'sheet' }, [
          h('h2', t('matter.documents')),
          h('ul', { class: 'files' }, matter.documents.map((each) => h('li', [h('button', { type: 'button', class: 'link', onClick: () => read(each.id) }, letter(each.kind, each.title)), h('span', { class: 'soft nowrap' }, day(each.receivedAt))]))),
          h(Wrong, { trouble: reading.trouble }),
          text.value ? h('article', { class: 'note', tabindex: -1 }, [h('strong', letter(text.value.kind, text.value.title)), h('p', { class: 'text', lang: ZH }, text.value.text)]) : null,
        ]) : null,
        matter.chances.length ? h('section', { class: 'sheet' }, [h('h2', t('matter.chances')), h('ul', matter.chances.map((each) => h('li', t('matter.chance', { text: each.text, day: day(each.lastDay) }))))]) : null,
        h('section', { class: 'sheet stack' }, [
          h('h2', t('matter.urge')),
          h('p', { class: 'soft' }, t(matter.canUrge ? 'matter.urge.sub' : 'matter.urge.later')),
          matter.canUrge ? h('button', { type: 'button', id: 'urge', disabled: urge.busy, onClick: press }, t(urge.busy ? 'ui.sending' : 'matter.urge.press')) : null,
          h(Wrong, { trouble: urge.trouble }),
        ]),
        h(Add, { onDone: () => changed('matter.added') }),
        h(Choices, { matter, onDone: changed }),
        h(DataRights),
        h('div', { class: 'row no-print' }, [h('button', { type: 'button', onClick: () => print() }, t('ui.print')), h('button', { type: 'button', onClick: () => emit('leave') }, t('matter.leave'))]),
      ];
    };
  },
};
