/** Stands in a new article where its text is to come; nothing with it is published. */
export const openingSentence = 'Viết nội dung bài ở đây: việc gì, ở đâu, khi nào, ai làm.';
