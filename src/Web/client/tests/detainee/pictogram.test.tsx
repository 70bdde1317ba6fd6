import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Pictogram } from '../../src/detainee/Pictogram';
import { subjectOrder } from '../../src/detainee/subjects';
import { subjects } from '../../src/detainee/words';

test('D4 every subject has a picture and a word that no other has', () => {
  const pictures = subjectOrder.map((subject) => renderToStaticMarkup(<Pictogram subject={subject} />));
  const words = subjectOrder.map((subject) => subjects[subject].heading);

  expect(new Set(pictures).size).toBe(subjectOrder.length);
  expect(new Set(words).size).toBe(subjectOrder.length);
});
