// Whose portal this is: name, line, phones, hours, programme and short code are data of one file.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Args } from '../foundation/words.ts'

const hoursOfDay = z.tuple([z.string().regex(/^\d\d:\d\d$/), z.string().regex(/^\d\d:\d\d$/)])
const both = z.object({ es: z.string().min(1), en: z.string().min(1) })

const amount = z.string().regex(/^\d+\.\d{2}$/)
/** Days from which and to which a place takes payments: the list changes, and old papers must stay true. */
const place = z.object({
  nombre: z.string().min(1),
  clase: z.enum(['banco', 'tienda']),
  como: both.optional(),
  desde: z.iso.date(),
  hasta: z.iso.date().optional(),
  /** Pesos; without one, any amount. */
  minimo: amount.optional(),
})
const payments = z.object({
  clabe: z.string().regex(/^\d{18}$/),
  banco: z.string().min(1),
  referenciaNumerica: z.string().regex(/^\d{1,7}$/),
  /** Pesos: the smallest payment that any way takes. */
  minimo: amount,
  fuente: both,
  lugares: z.array(place),
})

const profile = z.object({
  institucion: z.string().min(1),
  dominio: z.string().min(1),
  programa: z.string().min(1),
  corto: z.string().regex(/^\d{3,6}$/),
  linea: z.object({
    nombre: z.string().min(1),
    telefono: z.string(),
    telefono800: z.string(),
    telefono800Antes: z.string(),
    telefonoExterior: z.string(),
    horario: both,
    /** Opening and closing by weekday, Monday first, Mexico City time. */
    semana: z.array(hoursOfDay).length(7),
  }),
  pagos: payments,
})

export type PaymentPlace = z.infer<typeof place>
export type Institution = z.infer<typeof profile>

const shipped = join(import.meta.dirname, '../../institution.json')

/** Reads the profile; `file` unset: the one that ships. Throws with the field that is wrong. */
export const readInstitution = (file: string = shipped): Institution =>
  profile.parse(JSON.parse(readFileSync(file, 'utf8')))

/** The tokens that texts may use: `{linea}`, `{telefono}`, `{corto}` and so on. */
export const tokensOf = (institution: Institution, lang: 'es' | 'en'): Args => ({
  institucion: institution.institucion,
  dominio: institution.dominio,
  programa: institution.programa,
  corto: institution.corto,
  linea: institution.linea.nombre,
  telefono: institution.linea.telefono,
  telefono800: institution.linea.telefono800,
  telefonoExterior: institution.linea.telefonoExterior,
  horario: institution.linea.horario[lang],
})
