const side = new URLSearchParams(location.search).get('side') === 'citizen' ? 'citizen' : 'staff';
document.querySelector(`nav a[href$="${side}"]`).setAttribute('aria-current', 'page');

const read = async () => {
  const answer = await fetch(new URL(`../${side}/openapi.json`, location.href));
  if (!answer.ok) {
    throw new Error(`status ${answer.status}`);
  }
  return answer.json();
};

const show = (spec) => {
  const mount = new URL('../../../', location.href);
  window.SwaggerUIBundle({
    spec: { ...spec, servers: [{ url: mount.href.replace(/\/$/, '') }] },
    dom_id: '#reference',
    deepLinking: true,
    docExpansion: 'none',
    defaultModelsExpandDepth: 0,
    filter: true,
    validatorUrl: null,
  });
};

const tell = (fault) => {
  const line = document.createElement('p');
  line.setAttribute('role', 'alert');
  line.textContent = `The document could not be read (${fault.message}). Please load the page again later. 接口文档未能读取，请稍后刷新页面。`;
  document.getElementById('reference').replaceChildren(line);
};

await read().then(show, tell);
