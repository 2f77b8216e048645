import type { Workbook } from '../../../src/core/workbook/workbook';
import { pageStandIn } from './page-stand-in';

// Runs in a page before all else: it is then in WPS, with the workbooks that the page was given.
const page = window as unknown as Record<string, unknown>;
const { application, standIn } = pageStandIn(page.WORKBOOKS as readonly Workbook[]);
Object.assign(window, { Application: application, standIn });
