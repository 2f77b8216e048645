/** A workbook that is put into the bundle, as a data URL. */
declare module '*.xlsx' {
  const dataUrl: string;
  export default dataUrl;
}
