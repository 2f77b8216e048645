import { wpsApplication } from '../page-api';
import { ribbonCallbacks } from './ribbon-callbacks';

// The page that WPS loads at its start and nobody sees. ribbon.xml names the callbacks as `jixiao.…`.
Object.assign(window, {
  jixiao: ribbonCallbacks(() => wpsApplication(window), {
    address: location.href,
    pixelRatio: window.devicePixelRatio,
  }),
});
