// The look of our papers: the tokens of the light theme in points, on a Letter sheet.
export const ink = '#181d33'
export const muted = '#4b5168'
export const line = '#d8d6ce'
export const anil = '#2b379c'
export const anilDeep = '#1f2876'
export const anilTint = '#e8eafa'
export const cempa = '#f5b23c'
export const cempaTint = '#fdf0d2'
export const white = '#ffffff'

/** Letter, in points of 1/72 inch. */
export const sheetWidth = 612
export const sheetHeight = 792
export const margin = 54
export const textWidth = sheetWidth - 2 * margin
/** The painted foot of every sheet, and the air above it. */
export const footHeight = 34
export const lastLine = sheetHeight - footHeight - 30

export const sizes = { title: 21, heading: 13.5, amount: 24, text: 10.5, table: 9.2, small: 8.8 }
export const leading = 3
