// The password coach: explained in words for everybody, and where scripts run it proposes two passwords that
// can be remembered. What is typed into it never leaves the browser: its box has no name.
import type { Words } from '../../foundation/words.ts'
import { assetUrl } from '../assets.ts'
import { type Html, html } from './html.ts'
import type { View } from './view.ts'

const words = {
  title: { es: 'Una que sí recuerdes', en: 'One you will remember' },
  story: {
    es: 'Piensa en una historia corta: “Mi tía vende 3 tamales en Puebla”',
    en: 'Think of a short story: “My aunt sells 3 tamales in Puebla”',
  },
  how: {
    es: 'Úsala completa, o con la primera letra de cada palabra y un número. No uses tu nombre ni tu fecha de nacimiento.',
    en: 'Use it whole, or the first letter of each word and a number. Don’t use your name or birth date.',
  },
  keeper: {
    es: 'Tu celular puede guardarla por ti.',
    en: 'Your phone can keep it for you.',
  },
  yours: { es: 'Tu historia (no se envía)', en: 'Your story (it is not sent)' },
  propose: { es: 'Proponer dos', en: 'Suggest two' },
  use: { es: 'Usar esta', en: 'Use this one' },
  levels: {
    es: 'Le falta|Sirve, pero una frase es mejor|Buena|Muy buena',
    en: 'Not enough yet|It works, but a phrase is better|Good|Very good',
  },
  draw: {
    es: 'Lola,Don Beto,Mi gato,La vecina,Un panda,Tía Chela,El cartero,Mi perico,Una foca,El abuelo|pinta,vende,cuenta,esconde,regala,colecciona,baila con,cocina,persigue,plancha|nopales,tamales,canicas,sombreros,globos,limones,tambores,cometas,piñatas,violines|en Tulum,en Marte,en Uruapan,bajo el mar,en la azotea,en Taxco,en el mercado,en Saltillo,en la luna,en Comala',
    en: 'Lola,My uncle,The cat,A panda,The mailman,Grandpa,My parrot,A seal,The baker,Aunt Meg|paints,sells,counts,hides,collects,cooks,chases,irons,juggles,plants|lemons,marbles,drums,kites,balloons,violins,hats,tamales,pumpkins,teapots|in Tulum,on Mars,in Uruapan,under the sea,on the roof,in Taxco,at the market,in Tulsa,on the moon,in Boise',
  },
} satisfies Words

/** For a page whose password box has the id `contrasena`. */
export const passwordCoach = (
  view: View,
): Html => html`<section class="stack-s" aria-labelledby="entrenador">
<h2 id="entrenador">${view.t(words.title)}</h2>
<p>${view.t(words.story)}</p>
<p>${view.t(words.how)} ${view.t(words.keeper)}</p>
<div class="stack-s" data-coach data-use="${view.t(words.use)}" data-levels="${view.t(words.levels)}" data-words="${view.t(words.draw)}" hidden>
<div class="field"><label for="historia">${view.t(words.yours)}</label>
<input class="input" id="historia" type="text" autocomplete="off" maxlength="120"></div>
<button class="btn btn-2" type="button">${view.t(words.propose)}</button>
<output></output>
</div>
</section>
<script src="${assetUrl('entrenador.js')}" defer></script>`
