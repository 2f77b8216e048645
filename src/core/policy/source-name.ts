import { message, type Message } from '../messages/message';

/** The title of a figure's source where no document settles it and the user has not set it either. */
export const OUR_DEFAULT = '本工具的默认设定';

/** A figure's source as it is cited: a document by its own title, our default in the reader's language. */
export function sourceName({ title }: { readonly title: string }): string | Message {
  return title === OUR_DEFAULT ? message('policy.our-default') : title;
}
