const side = new URLSearchParams(location.search).get('side') === 'citizen' ? 'citizen' : 'staff';
document.querySelector(`nav a[href$="${side}"]`).setAttribute('aria-current', 'page');

const answer = await fetch(new URL(`../${side}/openapi.json`, location.href));
const spec = await answer.json();
const mount = new URL('../../../', location.href);
spec.servers = [{ url: mount.href.replace(/\/$/, '') }];

window.SwaggerUIBundle({
  spec,
  dom_id: '#reference',
  deepLinking: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: 0,
  filter: true,
  validatorUrl: null,
});
