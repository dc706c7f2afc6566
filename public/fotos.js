// Photos from a camera are made smaller before they leave, and the way there is shown. Without this file the form works the same.
const most = 1600, small = 400_000;

async function smaller(file) {
  if (!/^image\//.test(file.type) && !/\.hei[cf]$/i.test(file.name)) return file;
  if (file.size <= small && /^image\/(jpeg|png|webp)$/.test(file.type)) return file;
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, most / Math.max(picture.width, picture.height));
  const canvas = Object.assign(document.createElement('canvas'), { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) });
  const ink = canvas.getContext('2d');
  ink.fillStyle = '#fff'; ink.fillRect(0, 0, canvas.width, canvas.height);
  ink.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise(done => canvas.toBlob(done, 'image/jpeg', 0.82));
  return blob && blob.size < file.size ? new File([blob], file.name.replace(/\.\w+$/, '') + '.jpg', { type: 'image/jpeg' }) : file;
}

function send(form, body, onPart) {   // fetch does not tell how much left
  return new Promise((done, failed) => {
    const ask = new XMLHttpRequest();
    ask.upload.onprogress = e => e.lengthComputable && onPart(Math.floor(100 * e.loaded / e.total));
    ask.onload = () => done(ask); ask.onerror = failed;
    ask.open('POST', form.action); ask.responseType = 'document'; ask.send(body);
  });
}

function shown({ responseURL, response }) {
  const main = response?.getElementById('contenido');
  if (!main) return location.assign(responseURL);
  document.title = response.title;
  document.getElementById('contenido').replaceWith(main);
  if (responseURL !== location.href) history.pushState(null, '', responseURL);
  const first = main.querySelector('.summary-error') ?? main.querySelector('h1');
  first.tabIndex = -1; first.focus(); scrollTo(0, 0);
}

document.addEventListener('submit', async e => {
  const form = e.target, input = form.querySelector('[data-shrink]'), file = input?.files[0];
  if (!file || form.dataset.sending) return;
  e.preventDefault();
  form.dataset.sending = 'si';
  const told = form.querySelector('[data-told]'), bar = told.querySelector('progress'), text = told.querySelector('[role=status]');
  told.hidden = false; text.textContent = told.dataset.preparing; bar.removeAttribute('value');
  const body = new FormData(form);
  if (e.submitter?.name) body.set(e.submitter.name, e.submitter.value);
  try { body.set(input.name, await smaller(file)); } catch { /* what the browser cannot draw goes as it is */ }
  text.textContent = told.dataset.sending;
  try { shown(await send(form, body, part => { bar.value = part; })); } catch { form.submit(); }
});
addEventListener('popstate', () => location.reload());
