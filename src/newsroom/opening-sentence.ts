/** Placeholder for the text of a new article; an article that contains it is not published. */
export const openingSentence = 'Viết nội dung bài ở đây: việc gì, ở đâu, khi nào, ai làm.';
