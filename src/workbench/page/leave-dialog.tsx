import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useWorkbench } from './use-workbench';

/** Asks what becomes of unsaved changes before another file is opened. */
export function LeaveDialog() {
  const { workbench, page, file, text } = useWorkbench();
  const answer = (what: 'save' | 'discard' | 'stay') => () => void workbench.answer(what);
  return (
    <Dialog open={page.waiting !== null} modalType="alert" onOpenChange={answer('stay')}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text('leave.title')}</DialogTitle>
          <DialogContent>{text('leave.text', { name: file.name ?? '' })}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={answer('save')}>
              {text('leave.save')}
            </Button>
            <Button onClick={answer('discard')}>{text('leave.discard')}</Button>
            <Button onClick={answer('stay')}>{text('leave.stay')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
