// What each figure about many people by one hand is: by what they share, and by what it is counted from.
import type { Said } from '../../foundation/words.ts'
import { type ParameterName, parameterNames } from './parameters.ts'

type ClusterName = Extract<ParameterName, `cluster-${string}`>

const shared: Readonly<Record<string, Said>> = {
  mailbox: { es: 'Un mismo buzón', en: 'One mailbox' },
  phone: { es: 'Un mismo celular', en: 'One mobile' },
  pattern: { es: 'Buzones con el mismo nombre', en: 'Mailboxes named alike' },
  device: { es: 'Un mismo aparato', en: 'One device' },
  browser: { es: 'Una red y un navegador', en: 'One network and browser' },
  network: { es: 'Una misma red', en: 'One network' },
  home: { es: 'Un mismo domicilio', en: 'One address' },
}
const counted: Readonly<Record<string, Said>> = {
  hours: { es: 'horas que se miran hacia atrás', en: 'hours looked back on' },
  watched: { es: 'personas desde las que se avisa', en: 'people from whom it is told' },
  alike: { es: 'personas parecidas desde las que se frena', en: 'people alike from whom it slows' },
  varied: {
    es: 'personas distintas desde las que se frena',
    en: 'unlike people from whom it slows',
  },
}
const sweep: Said = { es: 'personas probadas en una hora', en: 'people tried within an hour' }

const isOfClusters = (name: ParameterName): name is ClusterName => name.startsWith('cluster-')

function saidOf(name: ClusterName): Said {
  const [, one = '', other = ''] = name.split('-')
  const [thing, count] = one === 'sweep' ? [shared[other], sweep] : [shared[one], counted[other]]
  return { es: `${thing!.es}: ${count!.es}`, en: `${thing!.en}: ${count!.en}` }
}

export const clusterNameWords = Object.fromEntries(
  parameterNames.filter(isOfClusters).map((name) => [name, saidOf(name)]),
) as Readonly<Record<ClusterName, Said>>
