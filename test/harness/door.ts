// People with logins and passwords, and visitors who try them, in the whole app.
import assert from 'node:assert/strict'
import { sql, transaction } from '../../src/platform/db.ts'
import { openApp } from './app.ts'
import type { Page, Visitor } from './visitor.ts'

export type Rosa = {
  readonly loginId: string
  readonly memberId: bigint
  readonly nss: string
  readonly email: string
}

/** Opens the app with a few words for the stories of the door. */
export async function openDoor(
  t: Parameters<typeof openApp>[0],
  options: Parameters<typeof openApp>[1] = {},
) {
  const app = await openApp(t, options)
  const { db, passwords } = app.base
  const system = { kind: 'system', task: 'story' } as const
  let count = 0

  const newMember = async (shared?: string) => {
    count++
    const nss = shared ?? String(40_000_000_000 + count)
    const key = String(count).padStart(6, '0')
    const { rows } = await sql<{ memberId: bigint }>`
      insert into members (nss, curp, rfc, given_names, first_surname, birth_on, sex, birth_state,
        pensioner, is_demo)
      values (${nss}, ${`CURP${key}ABCDEFGH`}, ${`RFC${key}ABCD`}, 'Rosa', 'Luna', '1985-03-12',
        'M', 'PL', false, true)
      returning member_id as "memberId"`.execute(db)
    return { nss, memberId: rows[0]!.memberId }
  }

  const newLogin = async (about: {
    password: string
    mobile?: string
    nss?: string
    lookOnly?: boolean
  }): Promise<Rosa> => {
    const member = await newMember(about.nss === 'shared' ? undefined : about.nss)
    const email = `rosa${count}@correo.example`
    const passwordHash = await passwords.hash(about.password)
    const opened = await transaction(db, (tx) =>
      app.rooms.logins.openLogin(tx, {
        ...member,
        email,
        passwordHash,
        questions: [],
        lang: 'es',
        lookOnly: about.lookOnly ?? false,
        mobile: about.mobile ? { e164: about.mobile, bound: true } : undefined,
        residence: 'MX',
        by: system,
      }),
    )
    assert.ok(opened.ok)
    return { ...member, email, loginId: opened.value }
  }

  /** One request to the door, with the token of the door's page. */
  const raw = async (visitor: Visitor, path: string, fields: Record<string, string>) => {
    const page = await visitor.request(
      'GET',
      visitor.cookies.has('__Host-sesion') ? '/confirma-que-eres-tu' : '/',
    )
    const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
    return visitor.request('POST', path, { _csrf: token, ...fields })
  }

  const signIn = async (
    visitor: Visitor,
    rosa: Pick<Rosa, 'email'>,
    password: string,
    back?: string,
  ): Promise<Page> => {
    visitor.cookies.delete('__Host-sesion')
    await visitor.get('/')
    const page = await visitor.post('/entrar', {
      usuario: rosa.email,
      clave: password,
      ...(back && { volver: back }),
    })
    return page
  }

  return {
    ...app,
    newLogin,
    nobody: (): Pick<Rosa, 'email'> & Rosa => ({
      loginId: '',
      memberId: 0n,
      nss: '',
      email: `nadie${count++}@correo.example`,
    }),
    raw,
    signIn,
    send: (visitor: Visitor, fields: Record<string, string>) => raw(visitor, '/entrar', fields),
    trust: async (visitor: Visitor, rosa: Rosa) => {
      const cookie = await transaction(db, (tx) =>
        app.rooms.logins.trustDevice(tx, { loginId: rosa.loginId, browser: 'Firefox' }),
      )
      visitor.cookies.set('__Host-aparato', cookie.value)
    },
    freeze: (rosa: Rosa) =>
      transaction(db, (tx) =>
        app.rooms.logins.setState(tx, { loginId: rosa.loginId, state: 'frozen', by: system }),
      ),
    clearWaits: (rosa: Rosa) =>
      transaction(db, (tx) => app.rooms.logins.clearWaits(tx, rosa.loginId)),
    codeBySms: async (number: string): Promise<string> => {
      await app.runJobs()
      const texts = await app.smsTo(number)
      const code = /\b\d{6}\b/.exec(texts.at(-1)?.text ?? '')?.[0]
      assert.ok(code, 'a code came by SMS')
      return code
    },
  }
}
