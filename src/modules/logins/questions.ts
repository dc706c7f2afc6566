// Security questions: a filter before a mail is sent, never a proof. Two are chosen from this list at
// registration; answers are kept like passwords, and one that many people would give is refused.
import type { Result } from '../../foundation/result.ts'
import { cannot, ok } from '../../foundation/result.ts'

export const questionIds = [
  'first-teacher',
  'first-street',
  'childhood-friend',
  'first-job-boss',
  'favourite-aunt-nickname',
  'first-pet',
  'first-concert',
  'grandmother-dish',
  'first-trip',
  'favourite-childhood-book',
  'first-car-nickname',
  'wedding-dance-song',
] as const
export type QuestionId = (typeof questionIds)[number]
export const isQuestionId = (text: string | undefined): text is QuestionId =>
  questionIds.includes(text as QuestionId)

/** What two answers must share to be the same: letters and digits, without accents, case or spaces. */
export const normalAnswer = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** As many people would answer, or as nobody means: worth nothing as a filter. */
const common = new Set(
  `nada nose nolose ninguno ninguna no si na x xx xxx abc abcd asdf qwerty prueba test respuesta
  maria jose juan luis carlos jorge pedro ana rosa lupita guadalupe carmen mari pepe paco toño juana
  maestra maestro profe profesora profesor miss seño mismaestra teacher
  mama papa mami papi abuela abuelo abuelita tia tio hermana hermano hijo hija esposo esposa
  firulais max rex toby luna bobby canela princesa negro negra chiquita solovino osito manchas perro gato
  rojo azul verde rosa blanco mexico df cdmx monterrey guadalajara puebla acapulco cancun veracruz playa
  hidalgo juarez morelos reforma insurgentes independencia zapata madero
  mole pozole tacos tamales enchiladas frijoles sopa caldo arroz pollo
  elprincipito principito biblia quijote harrypotter cenicienta caperucita caperucitaroja
  vocho tsuru chevy jetta carro coche auto lapoderosa
  luismiguel juangabriel vicentefernandez timbiriche mana shakira cafetacuba
  perfect thousandyears hastamivejez nose nomeacuerdo noaplica`
    .split(/\s+/)
    .map(normalAnswer),
)

export type CannotAnswerSo =
  | 'answer-missing'
  | 'answer-short' // under three letters or digits
  | 'answer-own-data'
  | 'answer-common'
  | 'answers-equal'
  | 'questions-equal'
  | 'question-missing'

const shortest = 3

/**
 * Whether one answer may be kept. `own`: the person's names, identifiers, e-mail, phones, address; an
 * answer that is one of them, or a word of one of them, is refused.
 */
export function judgedAnswer(
  answer: string,
  own: readonly string[],
): Result<string, CannotAnswerSo> {
  const given = normalAnswer(answer.slice(0, 200))
  if (given === '') return cannot('answer-missing')
  if (given.length < shortest) return cannot('answer-short')
  const parts = own.flatMap((text) => [text, ...text.split(/[\s@._+-]+/)]).map(normalAnswer)
  if (parts.includes(given)) return cannot('answer-own-data')
  if (common.has(given) || /^(.)\1*$/u.test(given) || '01234567890'.includes(given))
    return cannot('answer-common')
  return ok(given)
}

export type GivenAnswer = { readonly question: string | undefined; readonly answer: string }

/** What is wrong with the two, by position; empty when they may be kept. */
export function problemsOf(
  given: readonly [GivenAnswer, GivenAnswer],
  own: readonly string[],
): { question: CannotAnswerSo | undefined; answer: CannotAnswerSo | undefined }[] {
  const [first, second] = given
  return given.map(({ question, answer }, i) => {
    const judged = judgedAnswer(answer, own)
    const sameQuestion = i === 1 && question !== undefined && question === first.question
    const sameAnswer = i === 1 && normalAnswer(first.answer) === normalAnswer(second.answer)
    return {
      question: !isQuestionId(question)
        ? 'question-missing'
        : sameQuestion
          ? 'questions-equal'
          : undefined,
      answer: !judged.ok ? judged.code : sameAnswer ? 'answers-equal' : undefined,
    }
  })
}
