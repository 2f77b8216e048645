/** True where this Excel has the ExcelApi requirement set: `1.13`. 1.7 is taken for granted; see create-excel-host.ts. */
export type HasApi = (set: string) => boolean;

/** Asks Office. What it does not answer is taken as no. */
export function apiSets(office: typeof Office): HasApi {
  // Outside of Excel there is a context without requirements.
  const context = office.context as Partial<Office.Context> | undefined;
  return (set) => context?.requirements?.isSetSupported('ExcelApi', set) === true;
}
