import { inquiryRate } from '../../client/citizen.js';
import { h, reactive } from '../../ui/vue.js';
import { t, word } from '../../ui/i18n.js';
import { command } from '../../ui/command.js';
import { bind, Field, Wrong } from '../../ui/parts.js';
import { centre, shown } from '../centre.js';

/** Whom, how, and why. */
export const Rate = {
  props: ['matter'],
  emits: ['done'],
  setup(/** @type {{ matter: import('../../client/citizen.js').InquiryView }} */ props, /** @type {any} */ { emit }) {
    const form = reactive({ subject: props.matter.rateable[0] ?? '', grade: '', reason: '' });
    const work = command();
    const send = async (/** @type {Event} */ event) => {
      event.preventDefault();
      const body = { ...shown, subject: /** @type {any} */ (form.subject), grade: form.grade, ...(form.reason.trim() ? { reason: form.reason.trim() } : {}) };
      if (await work.run((idempotencyKey) => inquiryRate(centre(), { idempotencyKey, body }))) {
        emit('done');
      }
    };
    const pick = (/** @type {'subject' | 'grade'} */ name, /** @type {string[]} */ values, /** @type {string} */ family) => h('fieldset', { class: 'pick' }, [
      h('legend', { class: 'legend' }, t(`rate.${name}`)),
      values.map((value) => h('label', [h('input', { type: 'radio', name, value, checked: form[name] === value, onChange: () => { /** @type {Record<string, string>} */ (form)[name] = value; } }), word(family, value)])),
      work.faults(name).length ? h('p', { class: 'note bad', role: 'alert', tabindex: -1 }, work.faults(name).join(' ')) : null,
    ]);
    return () => h('form', { class: 'sheet wide', novalidate: true, onSubmit: send }, [
      h('h2', t('rate.title')),
      props.matter.rateable.length > 1 ? pick('subject', props.matter.rateable, 'rated') : h('p', word('rated', form.subject)),
      pick('grade', props.matter.grades, 'grade'),
      h(Field, { ...bind(form, 'reason', work), label: t('rate.reason'), hint: t('rate.reason.hint'), kind: 'area', more: { name: 'reason' } }),
      h(Wrong, { trouble: work.trouble, fields: ['subject', 'grade', 'reason'] }),
      h('button', { class: 'primary', disabled: work.busy || !form.grade }, t(work.busy ? 'ui.sending' : 'rate.send')),
    ]);
  },
};
