// What is wrong with the files a command was given, in one line that its user reads.

/** Thrown for input that cannot be read; anything else that is thrown is a bug. */
export class InputFault extends Error {
  override readonly name = 'InputFault'
}
