/** What answers a call of the contract; the types of every service's handlers follow from the contract's table. */
import type { z } from 'zod'
import type { contract, Method, Output } from '../../contract/contract.ts'
import type { Result } from '../../core/fault.ts'

/** Takes the input as the contract's check leaves it. */
type Handler<M extends Method> = (
  input: z.output<(typeof contract)[M]['input']>,
) => Result<Output<M>> | Promise<Result<Output<M>>>

export type Handlers = { readonly [M in Method]: Handler<M> }
