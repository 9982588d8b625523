import { attachment } from '../../client/runtime.js';
import { inquiryAddMaterial, ownFileAttach, ownFileList, ownFileRead } from '../../client/citizen.js';
import { h, reactive, ref } from '../../ui/vue.js';
import { own, t } from '../../ui/i18n.js';
import { command, loaded } from '../../ui/command.js';
import { bind, Field, Wrong } from '../../ui/parts.js';
import { save } from '../../ui/save.js';
import { centre, shown } from '../centre.js';

/** @param {number} bytes */
const size = (bytes) => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`);

/** More to tell, in words or as a photograph or a file. */
export const Add = {
  emits: ['done'],
  setup(/** @type {any} */ _, /** @type {any} */ { emit }) {
    const form = reactive({ text: '' });
    const words = command();
    const upload = command();
    const reading = command();
    const files = loaded(async () => (await ownFileList(centre(), { body: { ...shown } })).value.items);
    const chosen = ref(/** @type {File | null} */ (null));
    const tell = async (/** @type {Event} */ event) => {
      event.preventDefault();
      if (await words.run((idempotencyKey) => inquiryAddMaterial(centre(), { idempotencyKey, body: { ...shown, text: form.text } }))) {
        form.text = '';
        emit('done');
      }
    };
    const attach = async (/** @type {any} */ event) => {
      const file = event.target.files[0];
      event.target.value = '';
      if (!file) {
        return;
      }
      chosen.value = file;
      if (await upload.run((idempotencyKey) => ownFileAttach(centre(), { idempotencyKey, contentDisposition: attachment(file.name), ...shown, body: file }))) {
        files.again();
        emit('done');
      }
    };
    const keep = async (/** @type {{ id: string, name: string }} */ file) => {
      const got = await reading.run(() => ownFileRead(centre(), { body: { ...shown, attachment: file.id } }), file.id);
      if (got) {
        save(got.value, file.name);
      }
    };
    const name = (/** @type {{ id: string, name: string, available: boolean }} */ file) => (file.available
      ? h('button', { type: 'button', class: 'link', disabled: reading.busy, 'aria-label': t('add.keep', { name: file.name }), onClick: () => keep(file) }, own(file.name))
      : own(file.name));
    return () => h('section', { class: 'sheet stack' }, [
      h('h2', t('add.title')),
      h('form', { class: 'wide', novalidate: true, onSubmit: tell }, [
        h(Field, { ...bind(form, 'text', words), label: t('add.text'), kind: 'area', more: { name: 'text' } }),
        h(Wrong, { trouble: words.trouble, fields: ['text'] }),
        h('button', { disabled: words.busy }, t(words.busy ? 'ui.sending' : 'add.send')),
      ]),
      h('div', { class: 'wide stack tight' }, [
        h('p', { class: 'soft small', id: 'file-h' }, t('add.file.hint')),
        h('input', { id: 'file', class: 'unseen', type: 'file', 'aria-describedby': 'file-h', disabled: upload.busy, onChange: attach }),
        h('label', { class: 'button', for: 'file' }, t('add.file')),
      ]),
      h('div', { role: 'status' }, upload.busy && chosen.value ? t('add.under', { name: chosen.value.name }) : ''),
      h(Wrong, { trouble: upload.trouble }),
      files.value?.length ? h('ul', { class: 'files' }, files.value.map((each) => h('li', [name(each), h('span', { class: 'soft nowrap' }, `${size(each.bytes)}${each.available ? '' : ` · ${t('add.checked')}`}`)]))) : null,
      h(Wrong, { trouble: reading.trouble }),
    ]);
  },
};
