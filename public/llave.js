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
// At the door: the browser shows its keys where the name is typed, for as long as the offer of the page stands.
const offer = document.querySelector('[data-offer]');
if (offer && can) PublicKeyCredential.isConditionalMediationAvailable?.().then(async shown => {
  if (!shown) return;
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(offer.dataset.offer));
  const key = await navigator.credentials.get({ mediation: 'conditional', signal: AbortSignal.timeout(8e5), publicKey });
  offer.value = JSON.stringify(key.toJSON());
  offer.form.action += '/comprobar';
  offer.form.submit();
}).catch(() => {});
