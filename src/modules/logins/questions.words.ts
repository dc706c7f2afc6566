import type { Said, Words } from '../../foundation/words.ts'
import type { CannotAnswerSo, QuestionId } from './questions.ts'

export const questionWords: Readonly<Record<QuestionId, Said>> = {
  'first-teacher': {
    es: '¿Cómo se llamaba tu primera maestra o maestro?',
    en: 'What was your first teacher’s name?',
  },
  'first-street': {
    es: '¿En qué calle vivías a los 8 años?',
    en: 'What street did you live on when you were 8?',
  },
  'childhood-friend': {
    es: '¿Cómo se llamaba tu mejor amistad de la infancia?',
    en: 'What was your best childhood friend’s name?',
  },
  'first-job-boss': {
    es: '¿Cómo se llamaba quien te dio tu primer trabajo?',
    en: 'Who gave you your first job?',
  },
  'favourite-aunt-nickname': {
    es: '¿Qué apodo tenía tu tía o tío favorito?',
    en: 'What was your favorite aunt’s or uncle’s nickname?',
  },
  'first-pet': {
    es: '¿Cómo se llamaba tu primera mascota?',
    en: 'What was your first pet’s name?',
  },
  'first-concert': {
    es: '¿A quién fuiste a ver en tu primer concierto?',
    en: 'Who did you see at your first concert?',
  },
  'grandmother-dish': {
    es: '¿Qué platillo le salía mejor a tu abuela?',
    en: 'What was your grandmother’s best dish?',
  },
  'first-trip': {
    es: '¿A qué lugar fue tu primer viaje?',
    en: 'Where did you go on your first trip?',
  },
  'favourite-childhood-book': {
    es: '¿Cuál era tu cuento favorito de niñez?',
    en: 'What was your favorite childhood story?',
  },
  'first-car-nickname': {
    es: '¿Qué apodo le puso tu familia a su primer coche?',
    en: 'What did your family call its first car?',
  },
  'wedding-dance-song': {
    es: '¿Qué canción se baila siempre en tu familia?',
    en: 'What song does your family always dance to?',
  },
}

/** Beside the question or the answer that was refused. */
export const answerWords = {
  'question-missing': { es: 'Elige una pregunta', en: 'Choose a question' },
  'questions-equal': {
    es: 'Elige dos preguntas distintas',
    en: 'Choose two different questions',
  },
  'answer-missing': { es: 'Escribe tu respuesta', en: 'Enter your answer' },
  'answer-short': {
    es: 'La respuesta es muy corta: usa 3 letras o más',
    en: 'The answer is too short: use 3 letters or more',
  },
  'answer-own-data': {
    es: 'Esa respuesta es uno de tus datos. Escribe otra',
    en: 'That answer is one of your details. Enter another',
  },
  'answer-common': {
    es: 'Mucha gente contesta eso. Escribe otra respuesta',
    en: 'Many people give that answer. Enter another',
  },
  'answers-equal': {
    es: 'Tus dos respuestas son iguales. Cambia una',
    en: 'Your two answers are the same. Change one',
  },
} satisfies Words<CannotAnswerSo>
