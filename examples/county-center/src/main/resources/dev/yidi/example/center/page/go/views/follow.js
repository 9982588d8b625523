import { inquiryFollow } from '../../client/citizen.js';
import { h, reactive, ref, watch } from '../../ui/vue.js';
import { language, t } from '../../ui/i18n.js';
import { command } from '../../ui/command.js';
import { bind, Field, Wrong } from '../../ui/parts.js';
import { centre, grouped, shown } from '../centre.js';
import { Matter } from './matter.js';

/** Asks for the code and the second factor, then shows the matter. */
export const Follow = {
  setup() {
    const form = reactive({ queryCode: shown.queryCode && grouped(shown.queryCode), secondFactor: shown.secondFactor });
    const work = command();
    const matter = ref(/** @type {import('../../client/citizen.js').InquiryView | null} */ (null));

    const look = async () => {
      const answer = await work.run(() => inquiryFollow(centre(), { body: { queryCode: form.queryCode.trim(), secondFactor: form.secondFactor.trim() } }));
      if (answer) {
        Object.assign(shown, { queryCode: form.queryCode.trim(), secondFactor: form.secondFactor.trim() });
        matter.value = answer.value;
      }
    };
    if (form.queryCode && form.secondFactor) {
      look();
    }
    watch(language, () => matter.value && look());
    const leave = () => {
      matter.value = null;
      Object.assign(shown, { queryCode: '', secondFactor: '' });
      Object.assign(form, shown);
    };

    return () => (matter.value ? h(Matter, { matter: matter.value, onChanged: look, onLeave: leave }) : h('form', {
      class: 'wide', novalidate: true, onSubmit: (/** @type {Event} */ event) => { event.preventDefault(); look(); },
    }, [
      h('div', { class: 'lead' }, [h('h1', t('follow.title')), h('p', { class: 'soft' }, t('follow.sub'))]),
      h('div', { class: 'sheet stack' }, [
        h(Field, { ...bind(form, 'queryCode', work), label: t('follow.code'), hint: t('follow.code.hint'), must: true, more: { name: 'queryCode', autocomplete: 'off', autocapitalize: 'characters', spellcheck: false } }),
        h(Field, { ...bind(form, 'secondFactor', work), label: t('follow.factor'), hint: t('follow.factor.hint'), must: true, more: { name: 'secondFactor', autocomplete: 'off', maxlength: 4 } }),
      ]),
      h(Wrong, { trouble: work.trouble, fields: ['queryCode', 'secondFactor'] }),
      h('button', { class: 'primary', disabled: work.busy }, t(work.busy ? 'ui.loading' : 'follow.look')),
    ]));
  },
};
