/** Reads documents away from the page: Word, PDF, HTML, Excel, and text in any encoding. */
import { messages } from '../src/cli/messages.ts';
import { DocumentError, readDocument } from '../src/documents/index.ts';
import type { DocumentAnswer, DocumentRequest } from './protocol.ts';

// pdf.js would take a thread without a window for its own, and the messages for its own too
Object.assign(globalThis, { window: globalThis });

async function answer({ bytes, language }: DocumentRequest): Promise<DocumentAnswer> {
  try {
    return { text: (await readDocument(bytes)).text };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { error: messages[language].unreadable[error.code](error.detail) };
  }
}

addEventListener('message', async ({ data }: MessageEvent<DocumentRequest>) => postMessage(await answer(data)));
