// The password coach: makes two proposals in the browser, from a story typed here or drawn by lot. Nothing is sent.
const coach = document.querySelector('[data-coach]'), box = document.getElementById('contrasena');
if (coach && box) {
  const d = coach.dataset, out = coach.querySelector('output'), story = coach.querySelector('input');
  const lot = n => crypto.getRandomValues(new Uint32Array(1))[0] % n, one = list => list[lot(list.length)];
  const plain = t => t.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N} ]/gu, '').trim();
  const [who, does, what, where] = d.words.split('|').map(part => part.split(','));
  const drawn = () => `${one(who)} ${one(does)} ${2 + lot(97)} ${one(what)} ${one(where)}`;
  const short = t => {
    let s = t.split(' ').map((w, i) => /\d/.test(w) ? w : i ? w[0] : w[0].toUpperCase()).join('').slice(0, 8);
    while (s.length < 7) s += one('abcdefghjkmnpqrstuvwxyz');
    return s + (10 + lot(90)) + one('abcdefghjkmnpqrstuvwxyz');
  };
  const long = t => { const w = t.toLowerCase().split(' '); while (w.join(' ').length < 20) w.push(one([...what, ...where])); return w.join(' '); };
  const offer = text => {
    const li = document.createElement('li'), b = document.createElement('button'), span = document.createElement('span');
    span.className = 'code'; span.textContent = text; b.type = 'button'; b.className = 'btn btn-2'; b.textContent = d.use;
    b.setAttribute('aria-label', `${d.use}: ${text}`);
    b.onclick = () => { box.value = text; box.type = 'text'; box.dispatchEvent(new Event('input')); box.focus(); };
    li.append(span, ' ', b); return li;
  };
  coach.querySelector('button').onclick = () => {
    const typed = plain(story.value), t = typed.split(' ').length > 2 ? typed : drawn(), ul = document.createElement('ul');
    ul.append(offer(short(t)), offer(long(t))); out.replaceChildren(ul);
  };
  coach.hidden = false;
  const say = document.createElement('p'), levels = d.levels.split('|'); say.setAttribute('role', 'status'); say.className = 'muted';
  box.closest('.field').append(say);
  box.addEventListener('input', () => {
    const v = box.value, kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u].filter(k => k.test(v)).length, seen = new Set(v).size;
    say.textContent = v ? levels[v.length < 8 || seen < 5 ? 0 : v.length >= 15 && seen > 7 ? 3 : v.length > 10 && kinds > 1 ? 2 : 1] : '';
  });
}
