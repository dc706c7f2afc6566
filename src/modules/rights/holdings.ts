// Everything we hold about a member, table by table: what goes into their file, and what stays out and why.
// A table that names a member and stands in neither list fails a test: nothing is held that is not told.

/** How the rows of a table are known to be the member's. */
export type Whose =
  | 'member'
  | 'login'
  /** By their number in another column. */
  | { readonly column: string }
  /** By a row of another table that is theirs: `column` is in both. */
  | { readonly through: string; readonly column: string }

export type Holding = {
  /** The file it becomes, without its ending: `persona.csv`, and its key in the whole. */
  readonly file: string
  readonly table: string
  readonly whose: Whose
  /** Columns that are somebody else's, or of no meaning outside. */
  readonly without?: readonly string[]
}

const through = (table: string, column: string): Whose => ({ through: table, column })

const ofCase = through('tramites', 'tramite_id')

export const holdings: readonly Holding[] = [
  { file: 'persona', table: 'members', whose: 'member' },
  { file: 'contactos-del-registro', table: 'member_contacts', whose: 'member' },
  { file: 'empleos', table: 'employments', whose: 'member' },
  { file: 'cuenta', table: 'logins', whose: 'member' },
  { file: 'telefonos', table: 'login_phones', whose: 'login' },
  { file: 'preguntas-de-seguridad', table: 'login_questions', whose: 'login' },
  { file: 'segundo-correo', table: 'second_mailboxes', whose: 'login' },
  { file: 'revisiones-de-correo', table: 'contact_checks', whose: 'login' },
  { file: 'aparatos', table: 'known_devices', whose: 'login' },
  { file: 'sesiones', table: 'sessions', whose: 'login' },
  { file: 'llaves-de-acceso', table: 'member_passkeys', whose: 'login' },
  { file: 'identidades-unidas', table: 'external_identities', whose: 'login' },
  { file: 'aplicaciones-de-codigos', table: 'member_authenticators', whose: 'login' },
  { file: 'codigos-de-respaldo', table: 'member_recovery_codes', whose: 'login' },
  { file: 'segundos-pasos-quitados', table: 'factor_resets', whose: 'member' },
  { file: 'ultimos-datos-a-la-mano', table: 'snapshot_choices', whose: 'login' },
  { file: 'ahorro-movimientos', table: 'savings_movements', whose: 'member' },
  { file: 'aportaciones', table: 'contributions', whose: 'member' },
  { file: 'aportaciones-que-faltan', table: 'missing_contributions', whose: 'member' },
  { file: 'aclaraciones', table: 'contribution_claims', whose: 'member' },
  { file: 'creditos', table: 'loans', whose: 'member' },
  { file: 'creditos-cifras', table: 'loan_facts', whose: 'member' },
  { file: 'creditos-cifras-por-pagos', table: 'loan_standings', whose: 'member' },
  { file: 'creditos-movimientos', table: 'loan_movements', whose: 'member' },
  { file: 'creditos-terminados', table: 'payoffs', whose: 'member' },
  { file: 'creditos-solicitudes-al-terminar', table: 'payoff_requests', whose: 'member' },
  { file: 'asientos', table: 'ledger_entries', whose: 'member' },
  { file: 'pagos', table: 'payments', whose: 'member' },
  { file: 'pagos-pasos', table: 'payment_steps', whose: through('payments', 'payment_id') },
  { file: 'pagos-buscados', table: 'deposit_claims', whose: 'member' },
  { file: 'pagos-encontrados', table: 'deposit_states', whose: 'member' },
  { file: 'pagos-recordados', table: 'payment_reminders', whose: 'member' },
  { file: 'pagos-de-otros', table: 'payer_links', whose: 'member' },
  { file: 'pagos-del-extranjero', table: 'transfers', whose: 'member' },
  { file: 'codigos-de-pago', table: 'pay_codes', whose: 'member' },
  { file: 'lineas-de-captura', table: 'capture_lines', whose: 'member' },
  { file: 'descuentos-pedidos', table: 'discount_requests', whose: 'member' },
  { file: 'devoluciones', table: 'refund_orders', whose: 'member' },
  {
    file: 'devoluciones-partes',
    table: 'refund_parts',
    whose: through('refund_orders', 'refund_id'),
  },
  {
    file: 'devoluciones-banco',
    table: 'refund_outcomes',
    whose: through('refund_orders', 'refund_id'),
  },
  { file: 'ahorro-aprobado', table: 'savings_payouts', whose: 'member' },
  {
    file: 'devoluciones-fin',
    table: 'refund_endings',
    whose: through('refund_orders', 'refund_id'),
  },
  { file: 'tramites', table: 'tramites', whose: 'member' },
  { file: 'tramites-pasos', table: 'tramite_events', whose: ofCase },
  { file: 'tramites-borradores', table: 'tramite_drafts', whose: 'member' },
  { file: 'tramites-mensajes', table: 'tramite_messages', whose: ofCase },
  { file: 'tramites-lo-que-pedimos', table: 'tramite_requests', whose: ofCase },
  { file: 'tramites-decisiones', table: 'tramite_proposals', whose: ofCase },
  { file: 'tramites-resultados', table: 'tramite_results', whose: ofCase },
  { file: 'tramites-consentimientos', table: 'tramite_consents', whose: 'member' },
  { file: 'datos-corregidos', table: 'member_corrections', whose: 'member' },
  { file: 'tramites-apelaciones', table: 'tramite_appeals', whose: ofCase },
  { file: 'papeles-enviados', table: 'uploads', whose: 'member' },
  { file: 'documentos', table: 'documents', whose: 'member' },
  {
    file: 'documentos-vigencia',
    table: 'document_standings',
    whose: through('documents', 'document_id'),
  },
  { file: 'avisos-enviados', table: 'messages', whose: { column: 'to_member' } },
  { file: 'avisos-elegidos', table: 'notice_choices', whose: 'member' },
  { file: 'llamadas', table: 'desk_calls', whose: 'member', without: ['caller_key'] },
  { file: 'llamadas-notas', table: 'desk_notes', whose: 'member' },
  { file: 'llamadas-pendientes', table: 'desk_call_backs', whose: 'member' },
  { file: 'cambios-de-correo-por-llamada', table: 'desk_email_changes', whose: 'member' },
  {
    file: 'candados-y-esperas',
    table: 'holds',
    whose: 'member',
    without: ['placed_by', 'lifted_by'],
  },
  { file: 'cuentas-devueltas', table: 'account_returns', whose: 'member' },
  { file: 'segundos-pasos-por-llamada', table: 'desk_factor_resets', whose: 'member' },
  { file: 'cambios-de-contacto', table: 'contact_changes', whose: 'member' },
  { file: 'cierres', table: 'closings', whose: 'member' },
  { file: 'registros', table: 'registrations', whose: 'member' },
  {
    file: 'registros-avisos-aceptados',
    table: 'registration_privacy_consents',
    whose: through('registrations', 'registration_id'),
  },
  { file: 'avisos-aceptados', table: 'paper_acceptances', whose: 'member' },
  { file: 'recuperaciones', table: 'recoveries', whose: 'member', without: ['questions'] },
  { file: 'datos-pedidos', table: 'data_exports', whose: 'member' },
  {
    file: 'actividad',
    table: 'audit_log',
    whose: 'member',
    without: ['facts', 'browser', 'address'],
  },
]

/** Tables that name a member or a login and stay out of the file, each with its reason. */
export const leftOut: Readonly<Record<string, string>> = {
  call_words: 'the word that an agent says is made of a key: on paper it would prove a stranger',
  cluster_traces:
    'keyed hashes that tell whether many sign-ups are one hand’s: read aloud they would teach that hand',
  codes: 'codes on their way: none of them is kept after ten minutes',
  contact_drafts: 'sealed, and gone after a day',
  desk_events: 'how agents work; what they did with the member is in the activity',
  desk_verifications: 'how a caller is tested: telling it would teach an impostor',
  email_searches: 'sealed, and gone after a day; what came of it is in the activity',
  kept_forms: 'sealed, and gone after a day',
  ledger_subtotals: 'sums of the entries, which are told one by one',
  maintenance_tellings: 'that a planned stop was said: the message itself is told',
  owed_factors: 'hashes of a step that lasts ten minutes',
  recovery_checks: 'counters of a day',
  recovery_links: 'hashes of links; what came of them is in the activity',
  registration_proofs: 'which secret fact proved the member: telling it would teach an impostor',
  sign_in_proofs: 'hashes of a step that lasts ten minutes',
  stop_links: 'hashes of links',
  unmatched_contributions: 'nobody’s yet: it names no member of ours',
}

/** Never leaves, whatever the table: keys, hashes, what is sealed, and who of the staff it was. */
const secret =
  /(^|_)(hash|mac|sealed|key|token|secret|totp|seal|cookie)($|_)|staff|_by$|by_(id|name|kind)$|^actor_(id|name)$|^(asked|proposed|decided)_name$|^made_by$|import_id|^line$|public_key|_journals?$|^journals$/

export const isTold = (column: string, { without = [] }: Holding): boolean =>
  !secret.test(column) && !without.includes(column)
