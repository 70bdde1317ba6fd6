/** The one question of every conference, asked of everyone together. */
export const centralQuestion = 'Hoe zorgen we er samen voor dat je niet meer terugkomt in detentie?';
