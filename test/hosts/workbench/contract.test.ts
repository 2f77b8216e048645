import { hostContract } from '../contract/host-contract';
import { workbenchHarness } from './harness';

hostContract('the workbench', workbenchHarness, ['sheet-changes']);
