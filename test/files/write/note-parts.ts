export const SHEET = 'xl/worksheets/sheet1.xml';
export const COMMENTS = 'xl/comments1.xml';
export const DRAWING = 'xl/drawings/vmlDrawing1.vml';

/** The places, authors and texts of the notes in a comments part. */
export function notesIn(comments: string): readonly string[] {
  const authors = [...comments.matchAll(/<author>(.*?)<\/author>/g)].map(([, name]) => name);
  return [...comments.matchAll(/<comment ref="(\w+)" authorId="(\d+)".*?<\/comment>/gs)].map(
    ([comment, place, author]) =>
      `${place} ${authors[Number(author)]}: ${[...comment.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text).join('')}`,
  );
}
