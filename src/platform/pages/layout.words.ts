import type { Words } from '../../foundation/words.ts'

/** Words that stand on every page: header, menu, footer. */
export const layoutWords = {
  skip: { es: 'Ir al contenido', en: 'Skip to content' },
  help: { es: 'Mi ayuda', en: 'My help' },
  signOut: { es: 'Salir', en: 'Sign out' },
  sections: { es: 'Secciones', en: 'Sections' },
  error: { es: 'Error: {titulo}', en: 'Error: {titulo}' },
  demo: {
    es: 'Datos de ejemplo: las personas de este portal no existen. <a>Qué puedes probar</a>',
    en: 'Sample data: the people in this portal do not exist. <a>What you can try</a>',
  },
  footHelp: { es: '¿Necesitas ayuda? Llama a {linea}', en: 'Need help? Call {linea}' },
  footMexico: { es: 'México: <a>{telefono}</a>', en: 'Mexico: <a>{telefono}</a>' },
  foot800: {
    es: '<a>{telefono800}</a> (antes {antes})',
    en: '<a>{telefono800}</a> (formerly {antes})',
  },
  footAbroad: {
    es: 'EE. UU. y Canadá: <a>{telefonoExterior}</a>',
    en: 'US and Canada: <a>{telefonoExterior}</a>',
  },
  footOffline: { es: '¿Sin internet?', en: 'No internet?' },
  footSms: {
    es: 'Desde tu celular registrado, manda un SMS al <b>{corto}</b>: la palabra <b>SALDO</b> y tu NSS.',
    en: 'From your registered phone, text <b>{corto}</b>: the word <b>SALDO</b> and your NSS.',
  },
  footFree: { es: 'Todo aquí cuesta $0', en: 'Everything here costs $0' },
  footFreeText: {
    es: 'No le pagues a nadie por ayudarte. Nunca te pediremos tu contraseña.',
    en: 'Don’t pay anyone to help you. We will never ask for your password.',
  },
  privacy: { es: 'Privacidad', en: 'Privacy' },
  accessibility: { es: 'Accesibilidad', en: 'Accessibility' },
  status: { es: 'Estado', en: 'Status' },
  endsSoon: {
    es: 'Tu sesión se cierra en 2 minutos. Toca para seguir aquí.',
    en: 'You’ll be signed out in 2 minutes. Tap to stay.',
  },
  stay: { es: 'Seguir aquí', en: 'Stay here' },
  lookOnly: {
    es: 'Tus cantidades están tapadas. <a>Mira qué falta</a>',
    en: 'Your amounts are hidden. <a>See what is missing</a>',
  },
  helpedLabel: { es: 'Con ayuda', en: 'With help' },
  helped: {
    es: '<b>Con ayuda:</b> {n, plural, one {# minuto} other {# minutos}} más.',
    en: '<b>With help:</b> {n, plural, one {# minute} other {# minutes}} more.',
  },
  helpedEnd: { es: 'Terminar', en: 'End it' },
  back: { es: 'Atrás', en: 'Back' },
} satisfies Words

/** The menu of who is in: section, its entries, in this order. Six entries at most in each. */
export const menu = [
  { path: '/inicio', words: { es: 'Inicio', en: 'Home' }, entries: [] },
  {
    path: '/mi-ahorro',
    words: { es: 'Mi ahorro', en: 'My savings' },
    entries: [
      { path: '/mi-ahorro', words: { es: '¿Cuánto ahorro tengo?', en: 'My savings balance' } },
      { path: '/mi-ahorro/movimientos', words: { es: 'Movimientos', en: 'Activity' } },
      {
        path: '/mi-ahorro/depositos-de-mi-patron',
        words: { es: 'Depósitos de mi patrón', en: 'Employer deposits' },
      },
      {
        path: '/mi-ahorro/retiro',
        words: { es: '¿Me alcanza para mi retiro?', en: 'Will it be enough?' },
      },
      { path: '/mi-ahorro/aportar', words: { es: 'Aportar más', en: 'Put in more' } },
    ],
  },
  {
    path: '/mi-credito',
    words: { es: 'Mi crédito', en: 'My loan' },
    entries: [
      {
        path: '/mi-credito/saldos-y-movimientos',
        words: { es: 'Saldos y movimientos', en: 'Balances and activity' },
      },
      {
        path: '/mi-credito/pagar',
        words: { es: 'Pagar mi crédito', en: 'Pay my loan' },
      },
      {
        path: '/mi-credito/pagar-desde-el-extranjero',
        words: { es: '{institucion} {programa}', en: '{institucion} {programa}' },
      },
      {
        path: '/mi-credito/constancia',
        words: { es: 'Constancia', en: 'Interest certificate' },
      },
      {
        path: '/mi-credito/avisos-de-descuento',
        words: { es: 'Avisos de descuento', en: 'Payroll notices' },
      },
      { path: '/quiero-un-credito', words: { es: 'Quiero un crédito', en: 'I want a loan' } },
    ],
  },
  {
    path: '/mis-tramites',
    words: { es: 'Mis trámites', en: 'My requests' },
    entries: [
      { path: '/mis-tramites', words: { es: 'Lo que he pedido', en: 'What I asked for' } },
      {
        path: '/mis-tramites/nuevo',
        words: { es: 'Empezar un trámite', en: 'Start a request' },
      },
      {
        path: '/aclaraciones/nueva',
        words: { es: 'Hacer una aclaración', en: 'Dispute something' },
      },
    ],
  },
  {
    path: '/mi-perfil',
    words: { es: 'Mi perfil', en: 'My profile' },
    entries: [
      { path: '/mi-perfil', words: { es: 'Mis datos', en: 'My details' } },
      { path: '/mi-perfil/contacto', words: { es: 'Contacto', en: 'Contact' } },
      { path: '/mi-perfil/contrasena', words: { es: 'Cambiar contraseña', en: 'Change password' } },
      { path: '/mi-perfil/seguridad', words: { es: 'Seguridad', en: 'Security' } },
      { path: '/mi-perfil/candado', words: { es: 'Candado', en: 'Lock' } },
      { path: '/mi-perfil/avisos', words: { es: 'Avisos', en: 'Notices' } },
    ],
  },
  {
    path: '/ayuda',
    words: { es: 'Mi ayuda', en: 'My help' },
    entries: [
      { path: '/ayuda', words: { es: 'Preguntas frecuentes', en: 'Frequent questions' } },
      { path: '/ayuda/telefonos', words: { es: 'Teléfonos', en: 'Phones' } },
      { path: '/ayuda/guia', words: { es: 'Guía de uso del portal', en: 'Portal guide' } },
      {
        path: '/ayuda/desde-el-extranjero',
        words: { es: 'Desde el extranjero', en: 'From abroad' },
      },
      { path: '/ayuda/fraudes', words: { es: 'Fraudes', en: 'Fraud' } },
    ],
  },
] as const
