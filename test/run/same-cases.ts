// Loaded before a file of properties by the runner: what it draws is the same each time. SEED=… tries other cases.
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_123) })
