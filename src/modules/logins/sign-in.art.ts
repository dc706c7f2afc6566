// The house at the door: walls, stairs and an open lamp-lit door; by night the same with the moon.
import { raw } from '../../platform/pages/html.ts'

export const doorArt =
  raw(`<svg class="art" width="600" height="100" viewBox="0 0 600 640" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
<circle cx="468" cy="250" r="44" fill="var(--sun)"/>
<path fill="var(--wall-4)" d="M0 196h214v364H0z"/>
<path fill="var(--shade)" opacity=".07" d="M0 196h120L0 400z"/>
<path fill="var(--wall-1)" d="M168 92h208v468H168z"/>
<path fill="var(--shade)" opacity=".15" d="M168 92h64l-64 210z"/>
<path fill="var(--wall-2)" d="M340 300h260v260H340z"/>
<path fill="var(--shade)" opacity=".24" d="M340 300h36l112 260H340z"/>
<path fill="var(--wall-3)" d="M488 376h112v184H488z"/>
<path fill="var(--shade)" opacity=".13" d="M488 376h22l52 184h-74z"/>
<path fill="var(--shade)" d="M246 356h70v204h-70z"/>
<path fill="var(--lamp)" d="M246 356h24v204h-24z"/>
<path fill="var(--wall-5)" d="M0 560v-26h36v-30h36v-30h36v-30h36v-30h36v-30h36v176z"/>
<path fill="var(--wall-4)" d="M0 534h36v7H0zM36 504h36v7H36zM72 474h36v7H72zM108 444h36v7h-36zM144 414h36v7h-36zM180 384h36v7h-36z"/>
<path fill="var(--floor)" d="M0 560h600v80H0z"/>
<path fill="var(--shade)" opacity=".12" d="M246 560h70l90 80H276z"/>
<path fill="#1d6a46" d="M424 566c-10-40-6-74 0-104 8 30 10 64 0 104zm-6 0c-30-20-46-46-54-82 30 16 50 44 54 82zm12 0c30-20 46-46 54-82-30 16-50 44-54 82zm-14 0c-34-8-58-22-76-46 34 4 60 20 76 46zm16 0c34-8 58-22 76-46-34 4-60 20-76 46z"/>
</svg>`)
