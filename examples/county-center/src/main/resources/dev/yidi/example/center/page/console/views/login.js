import { h, onMounted, reactive } from '../../ui/vue.js';
import { t } from '../../ui/i18n.js';
import { command } from '../../ui/command.js';
import { bind, Field, Wrong } from '../../ui/parts.js';
import { enter, isOver } from '../session.js';

/** Name and password. */
export const Login = {
  setup() {
    const form = reactive({ username: '', password: '' });
    const work = command();
    const send = (/** @type {Event} */ event) => {
      event.preventDefault();
      work.run(() => enter(form.username.trim(), form.password));
    };
    onMounted(() => { if (isOver.value) { (/** @type {HTMLElement | null} */ (document.querySelector('.over [name=username]')))?.focus(); } });
    return () => h('form', { class: 'sheet stack', novalidate: true, onSubmit: send }, [
      h('h1', t(isOver.value ? 'login.again' : 'login.title')), h('p', { class: 'soft' }, t(isOver.value ? 'login.again.sub' : 'login.sub')),
      h(Field, { ...bind(form, 'username', work), label: t('login.user'), must: true, more: { name: 'username', autocomplete: 'username', autocapitalize: 'none' } }),
      h(Field, { ...bind(form, 'password', work), label: t('login.password'), must: true, more: { name: 'password', type: 'password', autocomplete: 'current-password' } }),
      h(Wrong, { trouble: work.trouble }),
      h('button', { class: 'primary', disabled: work.busy }, t(work.busy ? 'ui.loading' : 'login.enter')),
      h('p', { class: 'soft small' }, [t('console.citizen'), h('a', { href: '../go/' }, t('console.citizen.go'))]),
    ]);
  },
};
