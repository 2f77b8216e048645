import { describe, expect, test } from '@jest/globals';
import { defaultPolicy } from '../../../src/core/policy/presets';
import { review } from '../../../src/core/review';
import { at, draft, entered, findingAt, openSession, type OpenSession } from './open-session';

const PLACE = '附件3-3!H17';
const REASON = '财政所已批准';

const listed = async (open: OpenSession) => {
  const sheet = (await open.dump()).sheets.find(({ name }) => name === '校核清单');
  return Object.values(sheet?.cells ?? {}).map(({ content }) =>
    content?.type === 'text' ? content.text : null,
  );
};
const waived = ({ session }: OpenSession) =>
  session.state().review?.findings.filter((finding) => finding.waived !== null);

describe('生成校核清单', () => {
  test('lists what the pane shows', async () => {
    const open = openSession(draft({}));
    await open.session.makeList();
    const ids = open.session.state().review?.findings.map(({ id }) => id) ?? [];
    expect(await listed(open)).toEqual(expect.arrayContaining(ids));
    expect(open.session.state()).toMatchObject({
      notice: { action: 'list', refused: [] },
      undoable: null,
      outdated: false,
    });
    const once = await open.dump();
    await open.session.makeList();
    expect(await open.dump()).toEqual(once);
  });

  test('says when the workbook takes no sheet', async () => {
    const open = openSession(draft({}));
    await open.user.protectStructure();
    await open.session.makeList();
    expect(open.session.state().notice).toMatchObject({
      action: 'list',
      refused: [{ cell: null, why: 'protected', what: 'list' }],
    });
  });
});

describe('写明理由', () => {
  test('sets the finding aside with its reason, and makes the list', async () => {
    const open = openSession(draft({}));
    await open.session.checkAndFill();
    const before = open.session.state().review!.summary;
    await open.session.respond(findingAt(open, 'unmet-full-score', PLACE), ` ${REASON} `);
    expect(await listed(open)).toContain(REASON);
    expect(findingAt(open, 'unmet-full-score', PLACE).waived).toEqual({ reason: REASON });
    const { review: shown, notice } = open.session.state();
    expect(shown?.summary).toMatchObject({ errors: before.errors - 1, waived: 1 });
    expect(notice).toMatchObject({ action: 'respond', refused: [] });
    // It stands in the workbook: whoever checks it next sees it.
    expect(shown?.findings).toEqual(review(open.workbook(), defaultPolicy).findings);
    expect((await open.dump()).sheets[4]?.marks).not.toHaveProperty('H17');
  });

  test('is not written over another one that came meanwhile', async () => {
    const open = openSession(draft({}));
    await open.session.check();
    const seen = findingAt(open, 'unmet-full-score', PLACE);
    await open.session.respond(seen, REASON);
    await open.session.respond(seen, '另有说明');
    expect(findingAt(open, 'unmet-full-score', PLACE).waived).toEqual({ reason: REASON });
    expect(open.session.state().notice?.refused).toEqual([{ cell: at(PLACE), why: 'changed' }]);
    await open.session.respond(findingAt(open, 'unmet-full-score', PLACE), '另有说明');
    expect(findingAt(open, 'unmet-full-score', PLACE).waived).toEqual({ reason: '另有说明' });
  });

  test('can be taken back', async () => {
    const open = openSession(draft({}));
    await open.session.check();
    await open.session.respond(findingAt(open, 'unmet-full-score', PLACE), REASON);
    expect(waived(open)).toHaveLength(1);
    await open.session.respond(findingAt(open, 'unmet-full-score', PLACE), '');
    expect(waived(open)).toEqual([]);
    expect(await listed(open)).not.toContain(REASON);
  });

  test('taking back what was never given makes no list', async () => {
    const open = openSession(draft({}));
    await open.session.check();
    await open.session.respond(findingAt(open, 'unmet-full-score', PLACE), ' ');
    expect(await listed(open)).toEqual([]);
  });

  test.each<[string, (open: OpenSession) => Promise<void>]>([
    ['the structure of the workbook', ({ user }) => user.protectStructure()],
    [
      'the list',
      async ({ session, user }) => {
        await session.makeList();
        await user.protect('校核清单');
      },
    ],
  ])('where %s is protected, the finding stands, its mark too', async (_what, protect) => {
    const open = openSession(draft({}));
    await open.session.checkAndFill();
    await protect(open);
    const before = await open.dump();
    await open.session.respond(findingAt(open, 'unmet-full-score', PLACE), REASON);
    expect(open.session.state().notice).toMatchObject({
      action: 'respond',
      refused: [{ cell: null, why: 'protected', what: 'list' }],
    });
    expect(waived(open)).toEqual([]);
    expect((await open.dump()).sheets[4]?.marks).toEqual(before.sheets[4]?.marks);
  });

  test.each(['无', '/', ' — '])('“%s” is no reason: nothing is written', async (text) => {
    const open = openSession(draft({}));
    await open.session.check();
    await open.session.respond(findingAt(open, 'unmet-full-score', PLACE), text);
    expect(open.session.state()).toMatchObject({ problem: { code: 'no-reason' }, notice: null });
    expect(await listed(open)).toEqual([]);
    expect(waived(open)).toEqual([]);
  });

  test('taking back is told as such', async () => {
    const open = openSession(draft({}));
    await open.session.check();
    await open.session.respond(findingAt(open, 'unmet-full-score', PLACE), REASON);
    await open.session.respond(findingAt(open, 'unmet-full-score', PLACE), '');
    expect(open.session.state().notice).toMatchObject({ action: 'take-back', refused: [] });
  });

  test('an answer in the list has no row of its own to answer to', async () => {
    const open = openSession(draft({}));
    await open.session.check();
    await open.session.respond(findingAt(open, 'unmet-full-score', PLACE), REASON);
    await open.user.type(at(PLACE), { content: entered('0') });
    const list = (await open.dump()).sheets.at(-1)?.name ?? '';
    await open.session.check();
    const unused = open.session
      .state()
      .review!.findings.find(({ rule }) => rule === 'waiver-unused');
    expect(unused?.cell.sheet).toBe(list);
    const standing = await open.dump();
    await open.session.respond(unused!, '已处理');
    expect(await open.dump()).toEqual(standing);
    expect(waived(open)).toEqual([]);
  });
});
