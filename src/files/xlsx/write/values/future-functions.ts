/**
 * Functions younger than the file format: a file names them behind `_xlfn.`, or behind `_xlfn._xlws.`, and Excel shows
 * `#NAME?` where it does not (list of future functions, MS-XLSX §2.2.2 and the functions that came with dynamic arrays).
 */
const YOUNGER =
  'ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT ' +
  'BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT ' +
  'CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC ' +
  'CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML ' +
  'FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT ' +
  'FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH ' +
  'IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT ' +
  'MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC ' +
  'PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY ' +
  'RANK.AVG RANK.EQ RRI SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT ' +
  'T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT ' +
  'VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST';

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...YOUNGER.split(' ').map((name) => [name, '_xlfn.'] as const),
  ...['FILTER', 'SORT'].map((name) => [name, '_xlfn._xlws.'] as const),
]);

/** Texts and quoted sheet names, which stay; and names in front of a bracket. */
const CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.\\])([A-Za-z][A-Za-z0-9.]*)(?=\()/gu;

/** A formula as people write it, with the names of its functions as files have them: `IFS(…)` → `_xlfn.IFS(…)`. */
export function withFunctionPrefixes(formula: string): string {
  return formula.replace(CALL, (whole, name?: string) =>
    name === undefined ? whole : `${PREFIXES.get(name.toUpperCase()) ?? ''}${whole}`,
  );
}

/** The inverse: a file's formula as people write it. */
export function withoutFunctionPrefixes(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|_xlfn\.|_xlws\./g, (part) =>
    part.startsWith('_') ? '' : part,
  );
}
