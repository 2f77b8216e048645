import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Link,
} from '@fluentui/react-components';
import { VERSION } from '../../version';
import { useWorkbench } from './use-workbench';

/** What this is, and whose work is in it. */
export function AboutDialog(props: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { text } = useWorkbench();
  return (
    <Dialog open={props.isOpen} onOpenChange={props.onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text('about.title')}</DialogTitle>
          <DialogContent>
            <p>{text('about.version', { version: VERSION })}</p>
            <p>{text('about.text')}</p>
            <p>{text('about.univer')}</p>
            <Link href="licences.txt" target="_blank" rel="noopener">
              {text('about.licences')}
            </Link>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={props.onClose}>
              {text('about.close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
