import { hostContract } from '../hosts/contract/host-contract';
import { memoryHost } from './memory-host';

hostContract('the host in memory', (workbook) => memoryHost(workbook));
