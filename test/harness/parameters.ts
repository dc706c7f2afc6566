// The figures that come with the product, read from their file without a database.
import { readFileSync } from 'node:fs'
import { readParameters } from '../../src/modules/imports/kinds/parameters.ts'
import { type Parameters, parametersFrom } from '../../src/modules/parameters/parameters.ts'

export const publishedFile = new URL('../../src/modules/parameters/published.txt', import.meta.url)

/** What the product knows out of the box: every dated value of the file, in order. */
export const published = (): Parameters =>
  parametersFrom(readParameters(readFileSync(publishedFile, 'utf8')))
