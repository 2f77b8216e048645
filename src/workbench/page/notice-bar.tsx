import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { WorkbenchNotice } from '../workbench';
import { useWorkbench } from './use-workbench';

/** What is to be said about the file: why it cannot be read, where it was saved, what is not done here. */
export function NoticeBar() {
  const { page, text } = useWorkbench();
  const { notice, spreadsheet } = page;
  return (
    <>
      {spreadsheet === 'failed' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text('sheet.failed')}</MessageBarBody>
        </MessageBar>
      )}
      {notice && <Notice notice={notice} />}
    </>
  );
}

function Notice({ notice }: { readonly notice: WorkbenchNotice }) {
  const { workbench, session, text } = useWorkbench();
  return (
    <MessageBar intent={notice.intent} layout="multiline" data-notice={notice.intent}>
      <MessageBarBody>{notice.say(session.language)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={text('message.dismiss')}
            onClick={workbench.dismiss}
          />
        }
      />
    </MessageBar>
  );
}
