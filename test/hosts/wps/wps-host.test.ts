import { hostContract } from '../contract/host-contract';
import { openWps } from './open-wps';
import { VARIANTS } from './variants';

for (const [name, variant] of Object.entries(VARIANTS)) {
  hostContract(`WPS, ${name},`, (workbook) => openWps(workbook, variant), ['merges-in-snapshot']);
}
