import type { Fact } from './fact';
import { invoke, reach } from './reach';

const MEMBERS = [
  'Name',
  'Version',
  'Build',
  'Path',
  'ScreenUpdating',
  'DebugTools.UndoTransBegin',
  'DebugTools.UndoTransEnd',
  'ApiEvent.AddApiEventListener',
  'WorksheetFunction.CountA',
  'WorksheetFunction.IsText',
  'FileSystem.Exists',
  'FileSystem.writeAsBinaryString',
  'GetSaveAsFilename',
  'CreateTaskPane',
  'CreateTaskpane',
  'GetTaskPane',
  'ShowDialog',
  'PluginStorage.getItem',
  'Workbooks.Count',
  'ActiveWorkbook.Path',
  'ActiveWorkbook.Date1904',
  'ActiveWorkbook.ProtectStructure',
  'ActiveWorkbook.ActiveSheet.CodeName',
  'ActiveWorkbook.Sheets.Count',
];

/** About the program, without changing anything. */
export const APPLICATION_FACTS: readonly Fact<unknown>[] = [
  ...MEMBERS.map((path) => ({
    id: path,
    find: (application: unknown) => reach(application, path),
  })),
  {
    id: 'window-handle',
    find: (application) => {
      const windows = reach(application, 'ActiveWorkbook.Windows');
      return typeof reach(invoke(windows, 'Item', 1), 'Hwnd');
    },
  },
  {
    id: 'misspelt-member',
    find: (application) => reach(application, 'ActiveWorkbook.Sheeets'),
  },
];
