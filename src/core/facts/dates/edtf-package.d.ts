/** The one function of the untyped package `edtf` that is used here: it throws on what is no EDTF. */
declare module 'edtf' {
  export function parse(text: string): { readonly type: string; readonly level: number }
}
