import {
  type Injector,
  LifecycleService,
  LifecycleStages,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook as Unit,
} from '@univerjs/core';
import {
  CalculationMode,
  UniverDocsPlugin,
  UniverDocsUIPlugin,
  UniverFormulaEnginePlugin,
  UniverRenderEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsFormulaUIPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsNumfmtUIPlugin,
  UniverSheetsPlugin,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
} from '@univerjs/preset-sheets-core';
import '@univerjs/preset-sheets-core/lib/index.css';
import type { Language } from '../../../core/messages/say';
import { localeOf, textsOf } from './locale';

export interface StartedUniver {
  readonly univer: Univer;
  readonly injector: Injector;
  /** The empty workbook that it starts with. */
  readonly unit: Unit;
}

/**
 * Starts Univer in an element: cells, formula bar and sheet tabs, and nothing that would change what the file's writer
 * does not write. The parts of the preset are registered one by one, without those that speak to a network. Much of it, the
 * editor of cells among it, is there only once a first workbook is drawn: so it is waited for, as what is typed before is lost.
 */
export async function startUniver(
  container: HTMLElement,
  language: Language,
  dark: boolean,
): Promise<StartedUniver> {
  const locale = localeOf(language);
  const univer = new Univer({
    locale,
    locales: { [locale]: await textsOf(language) },
    darkMode: dark,
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugins([
    [UniverDocsPlugin],
    [UniverRenderEnginePlugin],
    [
      UniverUIPlugin,
      {
        container,
        header: true,
        toolbar: false,
        footer: true,
        contextMenu: false,
        headerMenu: false,
      },
    ],
    [UniverDocsUIPlugin],
    [UniverFormulaEnginePlugin],
    [UniverSheetsPlugin],
    [
      UniverSheetsUIPlugin,
      {
        formulaBar: true,
        footer: {
          sheetBar: true,
          statisticBar: true,
          menus: false,
          zoomSlider: true,
          addSheetButtonConfig: { show: false },
        },
        clipboardConfig: { hidePasteOptions: true },
        protectedRangeShadow: 'none',
        disableForceStringAlert: true,
        disableForceStringMark: true,
      },
    ],
    [UniverSheetsNumfmtPlugin, { disableTextFormatAlert: true, disableTextFormatMark: true }],
    [UniverSheetsNumfmtUIPlugin],
    // What the file says of its formulas' results holds until something that they depend on is changed.
    [UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION }],
    [UniverSheetsFormulaUIPlugin],
  ]);
  const injector = univer.__getInjector();
  const unit: Unit = univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: 'empty' });
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  return { univer, injector, unit };
}
