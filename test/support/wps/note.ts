import type { BookModel, NoteModel, SheetModel } from './model';
import { rangeObject } from './range';
import type { World } from './stand-in';

/** `Comment`: a note. */
export function noteObject(
  world: World,
  book: BookModel,
  sheet: SheetModel,
  note: NoteModel | undefined,
): object {
  if (!note) throw new Error('0x8002000B');
  const { row, column } = note;
  return world.object('Comment', {
    get: {
      Parent: () =>
        rangeObject(world, book, sheet, { top: row, left: column, bottom: row, right: column }),
    },
    call: {
      Text: () => note.text,
      Delete: () => {
        if (sheet.isProtected) throw new Error('0x800A03EC');
        world.change(() => {
          sheet.notes = sheet.notes.filter((each) => each !== note);
        });
      },
    },
  });
}
