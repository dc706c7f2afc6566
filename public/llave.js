// Passkeys: the device is asked for its key, and the form carries what it answers. Where that cannot be, the page
// keeps saying which other way there is.
const box = document.querySelector('[data-passkey]'), can = window.PublicKeyCredential?.parseRequestOptionsFromJSON;
if (box && can) {
  const form = box.querySelector('form'), said = box.querySelector('[role=status]'), d = box.dataset;
  const ask = () => {
    const options = JSON.parse(d.passkey);
    return d.make === 'si'
      ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  };
  document.querySelector('[data-without]').hidden = true;
  box.hidden = false;
  form.onsubmit = async e => {
    e.preventDefault(); said.textContent = d.wait;
    try {
      form.elements.respuesta.value = JSON.stringify((await ask()).toJSON());
      form.submit();
    } catch { said.textContent = d.failed; }
  };
}
